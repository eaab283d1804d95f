import { problem } from "#shared/errors/problem.ts";
import { audienceDefault } from "../audience-default/audience-default.store.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkDraft, type DraftFields } from "./check-draft.ts";
import { freeReference, insertNeeds, lockNeed } from "./need.store.ts";
import { unsaidOfNeed } from "./post-need.ts";
import { saveDraft } from "./save-draft.ts";

export type DraftNeed = { organization: string; input: DraftFields; idempotencyKey: string };

/** Begins a need as a draft, as far as it was said: its own organization alone sees it, and nothing is done for it. */
export async function draftNeed(context: PartnerContext, { organization, input, idempotencyKey }: DraftNeed) {
  const command = { name: "draftNeed", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { now, em, actor } = scope;
      const organizations = context.knownOrganizations();
      const { value, problems, warnings } = checkDraft(input, ["input"], { now, organizations });
      if (problems.length > 0) return refused(...problems);
      const id = scope.newId();
      const people = { postedBy: actor.id, heldBy: actor.id };
      const times = { postedAt: now, changedAt: now, closedAt: null, leavesAt: null };
      const row = { id, reference: await freeReference(em, context.chooseIndex), status: "DRAFT" as const };
      const said = { ...unsaidOfNeed, ...(await audienceDefault(scope.sql)) };
      const begun = { ...row, ...said, ...people, ...times, issues: [], unfinished: beginning };
      await insertNeeds(em, [begun]);
      const need = await lockNeed(em, id);
      if (!need) return refused(gone);
      await saveDraft(scope, need, value);
      scope.record({ action: "need.draft", subject: id, details: { fields: Object.keys(input) } });
      return { ok: true, result: { id, warnings } };
    },
  });
}

const beginning = { issues: [], isUrgencySaid: false };

const gone = problem("NOT_FOUND", ["need"], "The draft is not there any more.");
