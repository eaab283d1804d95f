import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import type { NeedPayload } from "./need.payload.ts";
import { readNeed } from "./read-need.ts";

/** What a command on a need came to, with the need as it is now. */
export async function payloadOfNeed(context: PartnerContext, worked: Worked<ChangedRow>): Promise<NeedPayload> {
  if (!worked.ok) return { need: null, problems: viewProblems(worked.problems), warnings: [] };
  const { id, warnings } = worked.result;
  context.loaders.need.clear(id);
  return { need: await readNeed(context, id), problems: [], warnings: viewProblems(warnings) };
}
