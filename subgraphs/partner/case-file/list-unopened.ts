import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { cannotOpen, opensAlone } from "./cannot-open.store.ts";
import type { UnopenedSectionView } from "./cannot-open.view.ts";

/** What somebody cannot open yet of the case files that they look after: somebody who can seals it for them. */
export function listUnopened(context: PartnerContext, person: string): Promise<UnopenedSectionView[]> {
  return cannotOpen(sqlOf(context.forkEntityManager()), person);
}

/** What would be closed to everybody once they leave. */
export function listOpenedAlone(context: PartnerContext, person: string): Promise<UnopenedSectionView[]> {
  return opensAlone(sqlOf(context.forkEntityManager()), person);
}
