import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { askedIssuesOf } from "../introduction/asked-issues.store.ts";
import { isHeld } from "./is-held.ts";
import { type NeedSearch, searchesOf } from "./need-search.store.ts";
import type { Showing } from "./showing.entity.ts";
import { showingsOfNeeds } from "./showing.store.ts";

/**
 * How looking for somebody stands for one need: whom it was shown, and what comes next. `asked`: while somebody chooses
 * whom to ask, the issues about which somebody is asked already.
 */
export type Looking = {
  id: string;
  search: NeedSearch | undefined;
  showings: Showing[];
  asked: ReadonlySet<string> | undefined;
};

/** Of many needs at once. */
export async function readLooking(em: EntityManager, sql: Sql, needs: readonly string[]): Promise<Looking[]> {
  const [searches, showings] = await Promise.all([searchesOf(sql, needs), showingsOfNeeds(em, needs)]);
  const asked = await askedIssuesOf(
    sql,
    searches.filter(isHeld).map(({ need }) => need),
  );
  return needs.map((id) => ({
    id,
    asked: asked.get(id),
    search: searches.find(({ need }) => need === id),
    showings: showings.filter(({ need }) => need === id),
  }));
}
