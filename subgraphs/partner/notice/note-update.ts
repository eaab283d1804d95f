import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { reachabilityOf } from "../reachability/reachability.store.ts";
import { isAway } from "../reachability/working-time.ts";
import { addNotice } from "./add-notice.ts";
import type { NewNotice } from "./notice.store.ts";
import { passOn } from "./pass-on.ts";
import { tellCoordinators } from "./tell-coordinators.ts";
import { unopenedKind } from "./unopened-kind.ts";

/** What there is to look at: `subject` is the id of the row it is about. */
export type Update = Pick<NewNotice, "person" | "subject" | "urgency" | "kind">;

/**
 * There is something for one of our people to look at. Call it in the transaction of the change: an e-mail that says
 * nothing but that goes out by itself, in their hours; unopened, it goes on to their deputy and then to the
 * coordinators. While they are away it is their deputy's too at once; when they have left, the coordinators'.
 */
export async function noteUpdate(scope: ChangeScope, { person, ...update }: Update): Promise<void> {
  const [reached] = await reachabilityOf(scope.sql, [person]);
  if (!reached) return tellCoordinators(scope, { ...update, except: person });
  const notice = await addNotice(scope, reached, { ...update, way: "OWN" });
  if (isAway(scope.now, reached)) await passOn(scope, notice);
}

/** The same for what nobody else has to look at when they do not: it goes on to nobody. */
export async function noteForThemAlone(scope: ChangeScope, { person, ...update }: Update): Promise<void> {
  const [reached] = await reachabilityOf(scope.sql, [person]);
  if (!reached) return;
  const { id } = await addNotice(scope, reached, { ...update, way: "OWN" });
  await clearDeadline(scope.sql, { kind: unopenedKind, subject: id });
}
