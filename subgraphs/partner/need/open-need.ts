import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { letLeaveAt } from "../showing/let-leave.ts";
import { checkWait, waitEnd } from "./check-wait.ts";
import type { Need } from "./need.entity.ts";
import { lockNeed } from "./need.store.ts";
import { missingOf } from "./unfinished-need.ts";

type HowToOpen = { leavesAfterSeconds?: number | null; byHand?: boolean | null };

export type OpenNeed = HowToOpen & { need: string; idempotencyKey: string };

/** Somebody has looked at a draft: help is looked for from now on, or after a wait. A tool cannot look. */
export async function openNeed(context: PartnerContext, { need: id, idempotencyKey, ...how }: OpenNeed) {
  const { leavesAfterSeconds } = how;
  const input = { need: id, ...saidOf(how) };
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
      const isByHand = how.byHand ?? need.isByHand;
      need.open(scope.now);
      const waits = need.status === "OPEN" && !isByHand;
      const leavesAt = waits ? waitEnd(leavesAfterSeconds, scope.now) : null;
      need.waitUntil(leavesAt);
      const leaving = { need: id, urgency: need.urgency, leavesAt, isByHand };
      if (need.status === "OPEN") await letLeaveAt(scope, leaving);
      scope.record({ action: "need.open", subject: id, details: { urgency: need.urgency } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

/** What was said of it, as the command is known by when it is given again. */
function saidOf({ leavesAfterSeconds, byHand }: HowToOpen): HowToOpen {
  return {
    ...(leavesAfterSeconds == null ? {} : { leavesAfterSeconds }),
    ...(byHand == null ? {} : { byHand }),
  };
}

function missingOfDraft({ unfinished, languages }: Need): Problem[] {
  return unfinished ? missingOf({ ...unfinished, languages }, ["need"]) : [];
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const noDraft = problem("WRONG_STATE", ["need"], "This need is no draft: there is nothing to open.");

const notByTool = problem("NOT_ALLOWED", ["need"], "Somebody has to look at it first: ask a colleague to open it.");
