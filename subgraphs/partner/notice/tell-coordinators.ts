import type { ChangeScope } from "../command/run-change.ts";
import { coordinatorIds } from "../person/person.store.ts";
import { reachabilityOf } from "../reachability/reachability.store.ts";
import { type Addition, addNotice } from "./add-notice.ts";
import { stillTold } from "./notice.store.ts";

/** `except`: whom it is about, or who has been told by another way. */
export type ForCoordinators = Omit<Addition, "way"> & { except?: string };

/** There is something for all coordinators to look at; whoever has not looked at the same yet is not told twice. */
export async function tellCoordinators(scope: ChangeScope, { except, ...update }: ForCoordinators): Promise<void> {
  const ids = (await coordinatorIds(scope.em)).filter((id) => id !== except).sort();
  const told = await stillTold(scope.sql, update, ids);
  const reached = await reachabilityOf(
    scope.sql,
    ids.filter((id) => !told.has(id)),
  );
  for (const one of reached.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    await addNotice(scope, one, { ...update, way: "COORDINATOR" });
  }
}
