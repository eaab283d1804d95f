import type { ChangeScope } from "../command/run-change.ts";
import { forgetInboxItem } from "../inbox/forget-inbox-item.ts";
import { forgetOpportunity } from "../opportunity/forget-opportunity.ts";
import { eraseTraces } from "./erase-traces.store.ts";

/** What a home has shown our responders, by the id that it has there. */
export type Shown = { subject: string; home: string };

/** Forgets it with everything that names it: what was shown of a need, or where an introduction stood. */
export async function forgetShown(scope: ChangeScope, shown: Shown): Promise<void> {
  await scope.em.flush();
  const gone = [...(await forgetOpportunity(scope, shown)), ...(await forgetInboxItem(scope, shown))];
  if (gone.length > 0) await eraseTraces(scope.sql, [shown.subject, ...gone]);
}
