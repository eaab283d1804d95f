import type { Sql } from "#shared/database/sql.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { type Reachability, reachabilityOf } from "../reachability/reachability.store.ts";
import { isAway } from "../reachability/working-time.ts";
import { addNotice } from "./add-notice.ts";
import type { NewNotice } from "./notice.store.ts";
import { tellCoordinators } from "./tell-coordinators.ts";
import { unopenedKind } from "./unopened-kind.ts";

/** A deputy who is away has a deputy too; further than this nobody is looked for. */
const maxDeputies = 5;

/** A notice goes on: from whose it is to their deputy, and from there, or where there is none, to the coordinators. */
export async function passOn(scope: ChangeScope, notice: NewNotice): Promise<void> {
  const { root, subject, urgency, kind, person } = notice;
  const update = { root, subject, urgency, kind };
  const deputy = notice.way === "OWN" ? await findStandIn(scope.sql, person, scope.now) : undefined;
  await clearDeadline(scope.sql, { kind: unopenedKind, subject: notice.id });
  scope.record({
    action: "notice.pass-on",
    subject: person,
    details: { notice: notice.id, to: deputy?.id ?? "coordinators" },
  });
  if (deputy) await addNotice(scope, deputy, { ...update, way: "DEPUTY" });
  else await tellCoordinators(scope, { ...update, except: person });
}

/** The first of somebody's deputies who is there. */
async function findStandIn(sql: Sql, person: string, now: Date): Promise<Reachability | undefined> {
  let [one] = await reachabilityOf(sql, [person]);
  for (let count = 0; count < maxDeputies && one && one.deputy !== null; count++) {
    [one] = await reachabilityOf(sql, [one.deputy]);
    if (one && !isAway(now, one)) return one;
  }
  return undefined;
}
