import { problem } from "#shared/errors/problem.ts";
import { followCard } from "../card/follow-card.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { mayActFor } from "../inbox/inbox.policy.ts";
import { type InboxItem, inboxRows } from "../inbox/inbox-item.store.ts";
import { maxPlaces } from "../responder/check-responder.ts";
import type { Responder } from "../responder/responder.entity.ts";
import { lockResponder } from "../responder/responder.store.ts";
import { activeReservation, insertReservation } from "./reservation.store.ts";
import { leaseDue } from "./settle-reservation.ts";
import { tellPlace } from "./tell-place.ts";

export type TakeOn = { inboxItem: string; idempotencyKey: string };

/** How long a place is kept while the home is asked whether the issues are still free. */
const leaseMs = 30 * 60 * 1000;

/** Takes on what was cleared: keeps a place of the responder's, and asks the home to hold the issues. */
export async function takeOn(context: PartnerContext, { inboxItem, idempotencyKey }: TakeOn) {
  const command = { name: "takeOn", idempotencyKey, input: { inboxItem }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findItem(scope, inboxItem);
      if (!found) return refused(notFound);
      const { item, responder } = found;
      if (item.state !== "CLEARED") return refused(notCleared);
      if (responder.hasGone()) return refused(gone);
      if (await activeReservation(scope.sql, item.introduction)) return refused(underWay);
      if (!item.isShort && responder.freePlaces < 1) return refused(full);
      return reserve(scope, item, responder);
    },
  });
}

/** Read again under the responder's lock: who looks after them may have changed. */
async function findItem({ em, sql, actor }: CommandScope, id: string) {
  const [known] = await inboxRows(sql, [id]);
  if (!known || !mayActFor(actor, known.keeper)) return undefined;
  const responder = await lockResponder(em, known.responder);
  const [item] = await inboxRows(sql, [id]);
  return responder && item && mayActFor(actor, item.keeper) ? { item, responder } : undefined;
}

async function reserve(scope: CommandScope, item: InboxItem, responder: Responder): Promise<Worked<ChangedRow>> {
  const { sql, now, actor } = scope;
  const { introduction, home, isShort } = item;
  const id = scope.newId();
  const expiresAt = new Date(now.getTime() + leaseMs);
  const state = isShort ? "USED" : "RESERVED";
  const row = { id, introduction, responder: responder.id, takesPlace: !isShort, state, madeBy: actor.id } as const;
  await insertReservation(sql, { ...row, madeAt: now, expiresAt });
  if (!isShort) {
    await followCard(scope, responder, () => responder.changePlaces(-1, maxPlaces, now));
    await setDeadline(sql, { kind: leaseDue, subject: id }, expiresAt);
  }
  await tellPlace(scope, { id, introduction, home, by: actor.id }, isShort ? "CONFIRMED" : "RESERVED");
  scope.record({ action: "place.reserve", subject: item.id, details: { reservation: id, isShort } });
  return { ok: true, result: { id: item.id, warnings: [] } };
}

const notFound = problem("NOT_FOUND", ["inboxItem"], "There is nothing of this id for you to answer. Check the id.");

const notCleared = problem(
  "WRONG_STATE",
  ["inboxItem"],
  "It can be taken on once both sides are willing and no conflict of interest was found. Look at where it stands.",
);

const gone = problem(
  "WRONG_STATE",
  ["inboxItem"],
  "This responder does not take part any more. The other side hears of it, and asks somebody else.",
);

const underWay = problem("WRONG_STATE", ["inboxItem"], "A place is kept for it already. Wait for the other side.");

const full = problem(
  "WRONG_STATE",
  ["inboxItem"],
  "This responder has no place left. Change their number of free places, or decline.",
);
