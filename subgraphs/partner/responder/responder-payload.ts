import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { readResponder } from "./read-responder.ts";
import type { ResponderPayload } from "./responder.payload.ts";

/** What a command on a responder answers: the row read anew, or the problems. */
export async function responderPayload(context: PartnerContext, worked: Worked<ChangedRow>): Promise<ResponderPayload> {
  if (!worked.ok) return { responder: null, problems: viewProblems(worked.problems) };
  context.loaders.responder.clear(worked.result.id);
  return { responder: await readResponder(context, worked.result.id), problems: [] };
}
