import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { endIntroductionsOf } from "../introduction/end-introductions.ts";
import { endPermissionsOf } from "../permission/end-permissions.ts";
import { followNeed } from "../showing/follow-need.ts";
import { findWorkableNeed } from "./find-workable-need.ts";
import type { IssueOutcome } from "./need.codes.ts";
import type { Need } from "./need.entity.ts";

export type OutcomeFields = { issue: string; outcome: IssueOutcome };

export type CloseNeed = { need: string; input: { outcomes: OutcomeFields[] }; idempotencyKey: string };

/** Ends a need, saying for every issue how it came out. */
export async function closeNeed(context: PartnerContext, { need: id, input, idempotencyKey }: CloseNeed) {
  const command = { name: "closeNeed", idempotencyKey, input: { need: id, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findWorkableNeed(scope, id);
      if (!found.ok) return found;
      const problems = checkOutcomes(found.need, input.outcomes);
      if (problems.length > 0) return refused(...problems);
      await endIntroductionsOf(scope, id);
      found.need.close(new Map(input.outcomes.map(({ issue, outcome }) => [issue, outcome])), scope.now);
      await followNeed(scope, found.need);
      await endPermissionsOf(scope, id, "ENDED");
      scope.record({ action: "need.close", subject: id, details: { outcomes: input.outcomes.map((o) => o.outcome) } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

/** Every issue of the need once, and no other. */
function checkOutcomes(need: Need, outcomes: readonly OutcomeFields[]): Problem[] {
  const left = new Set(need.issues.getItems().map((issue) => issue.id));
  const own = new Set(left);
  const problems = outcomes.slice(0, own.size + 1).flatMap(({ issue }, index) => {
    const path = ["input", "outcomes", String(index), "issue"];
    if (left.delete(issue)) return [];
    return own.has(issue)
      ? [problem("DUPLICATE", path, "This issue has an outcome in the list already. Leave one out.")]
      : [problem("NOT_FOUND", path, "This need has no issue of that id. Check the id.")];
  });
  if (left.size === 0) return problems;
  const sentence = `Give an outcome for every issue; missing: ${[...left].join(", ")}.`;
  return [...problems, problem("REQUIRED", ["input", "outcomes"], sentence)];
}
