import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { type DeclineReason, unseenReasons } from "./decline-reason.ts";
import { leaveOpportunity } from "./leave-opportunities.ts";
import type { Opportunity } from "./opportunity.entity.ts";
import { lockOpportunity } from "./opportunity.store.ts";

export type DeclineOpportunity = { opportunity: string; reason: DeclineReason; idempotencyKey: string };

/** Our responder does not take it: its home hears the reason's code, and asks the next. */
export async function declineOpportunity(context: PartnerContext, { idempotencyKey, ...input }: DeclineOpportunity) {
  const command = { name: "declineOpportunity", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const { opportunity: id, reason } = input;
      if (unseenReasons.has(reason)) return refused(notYours);
      const opportunity = await lockOpportunity(scope.em, id);
      if (!opportunity) return refused(notFound);
      if (!opportunity.isOpen()) return refused(notOpen(opportunity));
      await leaveOpportunity(scope, opportunity, reason);
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const notYours = problem(
  "MALFORMED",
  ["reason"],
  "This is said by your organization's server when too much comes in. Choose another reason.",
);

const notFound = problem(
  "NOT_FOUND",
  ["opportunity"],
  "Your organization has no opportunity of this id. Check the id.",
);

function notOpen({ state }: Opportunity): Problem {
  const sentence =
    state === "OFFERED"
      ? "Help was offered already. Withdraw the offer instead."
      : "This was answered already, or has gone. There is nothing left to decline.";
  return problem("WRONG_STATE", ["opportunity"], sentence);
}
