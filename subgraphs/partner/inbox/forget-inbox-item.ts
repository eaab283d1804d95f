import type { ChangeScope } from "../command/run-change.ts";
import { activeReservation } from "../reservation/reservation.store.ts";
import { settleReservation } from "../reservation/settle-reservation.ts";
import { deleteInboxItem } from "./inbox-item.store.ts";

/** Forgets where an introduction of this home stood; a place that was kept for it is given back. @returns ids that are gone */
export async function forgetInboxItem(
  scope: ChangeScope,
  { subject: introduction, home }: { subject: string; home: string },
): Promise<string[]> {
  const known = await scope.sql.query("select 1 from inbox_item where introduction = $1 and home = $2", [
    introduction,
    home,
  ]);
  if (known.length === 0) return [];
  const reservation = await activeReservation(scope.sql, introduction);
  if (reservation) await settleReservation(scope, { id: reservation.id, introduction, home }, "INTRODUCTION_OVER");
  const gone = await deleteInboxItem(scope.sql, introduction);
  const [item] = gone;
  if (item !== undefined) scope.record({ action: "inbox.forget", subject: item, details: { home } });
  return gone;
}
