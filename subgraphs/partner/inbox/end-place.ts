import type { ChangeScope } from "../command/run-change.ts";
import { activeReservation } from "../reservation/reservation.store.ts";
import { settleReservation } from "../reservation/settle-reservation.ts";

/** An introduction is over: the place that was kept or taken for it is given back. */
export async function endPlace(scope: ChangeScope, introduction: string, home: string): Promise<void> {
  const reservation = await activeReservation(scope.sql, introduction);
  if (reservation) await settleReservation(scope, { id: reservation.id, introduction, home }, "INTRODUCTION_OVER");
}
