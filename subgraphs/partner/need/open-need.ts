import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { beginSearch } from "../showing/begin-search.ts";
import { lockNeed } from "./need.store.ts";

export type OpenNeed = { need: string; idempotencyKey: string };

/** Somebody has looked at a need that a file brought in: help is looked for from now on. A tool cannot look. */
export async function openNeed(context: PartnerContext, { need: id, idempotencyKey }: OpenNeed) {
  const command = { name: "openNeed", idempotencyKey, input: { need: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const need = await lockNeed(scope.em, id);
      if (!need) return refused(notFound);
      if (!need.isDraft()) return refused(noDraft);
      if (scope.actor.toolName !== undefined) return refused(notByTool);
      need.open(scope.now);
      if (need.status === "OPEN") await beginSearch(scope, { need: id, urgency: need.urgency });
      scope.record({ action: "need.open", subject: id, details: { urgency: need.urgency } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const noDraft = problem("WRONG_STATE", ["need"], "This need is no draft: there is nothing to open.");

const notByTool = problem("NOT_ALLOWED", ["need"], "Somebody has to look at it first: ask a colleague to open it.");
