import { followCard } from "../card/follow-card.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { maxPlaces } from "../responder/check-responder.ts";
import { lockResponder } from "../responder/responder.store.ts";
import { judgeReservation, type ReservationEvent, type ReservationState } from "./judge-reservation.ts";
import { type Reservation, reservationById, setReservationState } from "./reservation.store.ts";
import { tellPlace } from "./tell-place.ts";

/** The deadline of a lease. */
export const leaseDue = "reservation.lease";

/** What is said of a reservation, and by whose introduction; the row is read under its responder's lock. */
export type Settled = { id: string; introduction: string; home: string };

/** Does what follows from an event: the place is taken or given back, the home is told. */
export async function settleReservation(scope: ChangeScope, said: Settled, event: ReservationEvent): Promise<void> {
  const { sql } = scope;
  const reservation = await lockReservation(scope, said);
  const { to, tell } = judgeReservation(reservation?.state, event);
  if (reservation && to !== undefined) {
    await setReservationState(sql, reservation.id, to);
    await clearDeadline(sql, { kind: leaseDue, subject: reservation.id });
    await movePlace(scope, reservation, to);
    const action = to === "USED" ? "place.use" : "place.release";
    scope.record({ action, subject: reservation.id, details: { event } });
  }
  if (tell !== undefined) await tellPlace(scope, { ...said, by: reservation?.madeBy ?? null }, tell);
}

async function lockReservation({ em, sql }: ChangeScope, { id, introduction }: Settled) {
  const known = await reservationById(sql, id);
  if (known?.introduction !== introduction) return undefined;
  await lockResponder(em, known.responder);
  return reservationById(sql, id);
}

/** Given back, or, when an older state of ours was put back, taken once more. */
async function movePlace(scope: ChangeScope, { responder: id, takesPlace, state }: Reservation, to: ReservationState) {
  const by = (state === "RELEASED" ? 0 : 1) - (to === "RELEASED" ? 0 : 1);
  const responder = takesPlace && by !== 0 ? await lockResponder(scope.em, id) : undefined;
  if (responder) await followCard(scope, responder, () => responder.changePlaces(by, maxPlaces, scope.now));
}
