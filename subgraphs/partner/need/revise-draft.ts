import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkDraft, type DraftFields, type DraftIssueFields } from "./check-draft.ts";
import type { Need } from "./need.entity.ts";
import { lockNeed } from "./need.store.ts";
import { draftIssuesOf, saveDraft } from "./save-draft.ts";

export type ReviseDraft = { need: string; input: DraftFields; idempotencyKey: string };

/** Goes on with a draft: what is given takes the place of what was said, the rest stays. */
export async function reviseDraft(context: PartnerContext, { need: id, input, idempotencyKey }: ReviseDraft) {
  const command = { name: "reviseDraft", idempotencyKey, input: { need: id, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const need = await lockNeed(scope.em, id);
      if (!need) return refused(notFound);
      if (!need.isDraft()) return refused(noDraft);
      const organizations = context.knownOrganizations();
      const { value, problems, warnings } = checkDraft(input, ["input"], { now: scope.now, organizations });
      const all = [...problems, ...checkOwn(need, value.issues ?? [])];
      if (all.length > 0) return refused(...all);
      await saveDraft(scope, need, value);
      scope.record({ action: "need.draft", subject: id, details: { fields: Object.keys(input) } });
      return { ok: true, result: { id, warnings } };
    },
  });
}

/** An issue that is named must be one of this draft, and once. */
function checkOwn(need: Need, issues: readonly DraftIssueFields[]): Problem[] {
  const left = new Set(draftIssuesOf(need).map(({ id }) => id));
  return issues.flatMap(({ id }, index) => {
    if (!id || left.delete(id)) return [];
    const sentence = "This draft has no issue of that id, or it is named twice. Leave the id out to add a new issue.";
    return [problem("NOT_FOUND", ["input", "issues", String(index), "id"], sentence)];
  });
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const noDraft = problem("WRONG_STATE", ["need"], "This need is no draft any more. Change it with reviseNeed.");
