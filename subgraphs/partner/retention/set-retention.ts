import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { keepRetention } from "./retention.store.ts";
import { holdingFrom, leastDays, mostDays } from "./retention.ts";
import { retentionLook } from "./retention-kinds.ts";

export type SetRetention = {
  organization: string;
  input: { closedNeedsDays?: number | null; shownDays: number };
  idempotencyKey: string;
};

/** A coordinator sets for how long what has ended is kept; what is older goes, a week from now. */
export async function setRetention(context: PartnerContext, { organization, input, idempotencyKey }: SetRetention) {
  const command = { name: "setRetention", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { closedNeedsDays = null, shownDays } = input;
      const problems = [
        ...(closedNeedsDays === null ? [] : checkDays(closedNeedsDays, "closedNeedsDays")),
        ...checkDays(shownDays, "shownDays"),
      ];
      if (problems.length > 0) return refused(...problems);
      const holdsFrom = holdingFrom(scope.now);
      await keepRetention(scope.sql, { closedNeedsDays, shownDays, holdsFrom });
      await setDeadline(scope.sql, retentionLook, holdsFrom);
      const details = { closedNeedsDays: closedNeedsDays ?? "until erased", shownDays };
      scope.record({ action: "organization.set-retention", subject: organization, details });
      return { ok: true, result: { id: organization, warnings: [] } };
    },
  });
}

function checkDays(days: number, name: string): Problem[] {
  if (Number.isInteger(days) && days >= leastDays && days <= mostDays) return [];
  const why =
    "within a month a mistake can still be mended, and what must be kept longer than ten years belongs in a file of its own";
  return [problem("MALFORMED", ["input", name], `Give ${leastDays} to ${mostDays} days: ${why}.`)];
}
