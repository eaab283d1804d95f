import type { ConcernOutcome } from "#shared/codes/concern.ts";
import { problem } from "#shared/errors/problem.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { type CommandOutcome, runCommand } from "../command/run-command.ts";
import type { DirectoryContext } from "../context.ts";
import { lockConcern } from "./organization-concern.store.ts";

export type CloseOrganizationConcern = { concern: string; outcome: ConcernOutcome };

/**
 * An operator looked into a concern that was reported to them: a responder it keeps hidden is shown again, or hidden for
 * good when it is upheld. Whether the organization is held is another command.
 */
export function closeOrganizationConcern(
  context: DirectoryContext,
  input: CloseOrganizationConcern,
  idempotencyKey: string,
): Promise<CommandOutcome> {
  return runCommand(context, {
    name: "closeOrganizationConcern",
    idempotencyKey,
    input,
    work: async (em, actor) => {
      const concern = await lockConcern(em, input.concern);
      if (!concern) return { problems: [unknown] };
      if (concern.source === "TOLD") return { problems: [notHere] };
      if (concern.state === "CLOSED") return { problems: [closed] };
      concern.close(input.outcome, context.now);
      await appendAuditEntry(em, { kind: "CONCERN_CLOSED", subject: concern.id, actor, now: context.now });
      return { organization: concern.organization, problems: [] };
    },
  });
}

const unknown = problem("NOT_FOUND", ["concern"], "There is no concern of this id. Check the id.");
const notHere = problem("WRONG_STATE", ["concern"], "The responder's own organization closes this one.");
const closed = problem("WRONG_STATE", ["concern"], "This concern is closed. A new one has to be reported anew.");
