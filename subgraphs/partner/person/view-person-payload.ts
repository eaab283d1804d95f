import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import type { PersonPayload } from "./person.payload.ts";
import { readPerson } from "./read-person.ts";

/** What a command about a person came to, with the person as they are now. */
export async function viewPersonPayload(context: PartnerContext, worked: Worked<ChangedRow>): Promise<PersonPayload> {
  if (!worked.ok) return { person: null, problems: viewProblems(worked.problems) };
  const { id } = worked.result;
  context.loaders.person.clear(id);
  context.loaders.reachability.clear(id);
  return { person: await readPerson(context, id), problems: [] };
}
