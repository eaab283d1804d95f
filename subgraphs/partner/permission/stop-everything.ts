import { z } from "zod";
import { problem } from "#shared/errors/problem.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockNeed } from "../need/need.store.ts";
import { takeBackNeed } from "../need/take-back-need.ts";
import { endPermissionsOf } from "./end-permissions.ts";
import { type CannotUndo, cannotUndoMeanings, whatCannotBeUndone } from "./permission.codes.ts";

export type StopEverything = { need: string; idempotencyKey: string };

const cannotUndo = z.string().refine((text): text is CannotUndo => Object.hasOwn(cannotUndoMeanings, text));
const stopped = z.object({ id: z.string(), cannotUndo: z.array(cannotUndo) });
export type Stopped = z.output<typeof stopped>;

/**
 * Somebody wants nothing more to happen: every permission of the need is taken back, and the need with its
 * introductions and all that was shown of it, in one transaction. Never refused for the state that anything is in.
 */
export async function stopEverything(
  context: PartnerContext,
  { need: id, idempotencyKey }: StopEverything,
): Promise<Worked<Stopped>> {
  const command = { name: "stopEverything", idempotencyKey, input: { need: id }, resultForm: stopped };
  return runCommand<Stopped>(context, {
    ...command,
    work: async (scope) => {
      const need = await lockNeed(scope.em, id);
      if (!need) return refused(notFound);
      const ended = await endPermissionsOf(scope, id, "STOPPED");
      const isWithdrawn = need.isActive() || need.isDraft();
      if (isWithdrawn) await takeBackNeed(scope, need);
      scope.record({ action: "need.stop", subject: id, details: { permissions: ended.length, isWithdrawn } });
      return { ok: true, result: { id, cannotUndo: whatCannotBeUndone(ended.map(({ purpose }) => purpose)) } };
    },
  });
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");
