import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { letLeaveAt } from "../showing/let-leave.ts";
import { checkWait, waitEnd } from "./check-wait.ts";
import type { Need } from "./need.entity.ts";
import { lockNeed } from "./need.store.ts";
import { missingOf } from "./unfinished-need.ts";

export type OpenNeed = { need: string; leavesAfterSeconds?: number | null; idempotencyKey: string };

/** Somebody has looked at a draft: help is looked for from now on, or after a wait. A tool cannot look. */
export async function openNeed(context: PartnerContext, { need: id, leavesAfterSeconds, idempotencyKey }: OpenNeed) {
  const input = { need: id, ...(leavesAfterSeconds == null ? {} : { leavesAfterSeconds }) };
  const command = { name: "openNeed", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const need = await lockNeed(scope.em, id);
      if (!need) return refused(notFound);
      if (!need.isDraft()) return refused(noDraft);
      if (scope.actor.toolName !== undefined) return refused(notByTool);
      const problems = [...missingOfDraft(need), ...checkWait(leavesAfterSeconds, [])];
      if (problems.length > 0) return refused(...problems);
      need.open(scope.now);
      const leavesAt = need.status === "OPEN" ? waitEnd(leavesAfterSeconds, scope.now) : null;
      need.waitUntil(leavesAt);
      if (need.status === "OPEN") await letLeaveAt(scope, { need: id, urgency: need.urgency, leavesAt });
      scope.record({ action: "need.open", subject: id, details: { urgency: need.urgency } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

function missingOfDraft({ unfinished, languages }: Need): Problem[] {
  return unfinished ? missingOf({ ...unfinished, languages }, ["need"]) : [];
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const noDraft = problem("WRONG_STATE", ["need"], "This need is no draft: there is nothing to open.");

const notByTool = problem("NOT_ALLOWED", ["need"], "Somebody has to look at it first: ask a colleague to open it.");
