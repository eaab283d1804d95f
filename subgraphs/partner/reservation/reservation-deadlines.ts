import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { lockIdleResponder, reservationById } from "./reservation.store.ts";
import { leaseDue, settleReservation } from "./settle-reservation.ts";

const laterMs = 5_000;

/** No word came from the home in time: the place is free again. */
async function passLease(scope: ChangeScope, id: string): Promise<void> {
  const known = await reservationById(scope.sql, id);
  const home = known && partitionOf(known.introduction);
  if (!known || home === undefined) return;
  // A deadline holds its own row already: it waits for nobody, or two changes would wait for each other.
  if (await lockIdleResponder(scope.sql, known.responder)) {
    return settleReservation(scope, { id, introduction: known.introduction, home }, "LEASE_OVER");
  }
  await setDeadline(scope.sql, { kind: leaseDue, subject: id }, new Date(scope.now.getTime() + laterMs));
}

export const reservationDeadlines: readonly DeadlineKind[] = [{ kind: leaseDue, pass: passLease }];
