import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { type NeedSearch, searchesOf } from "./need-search.store.ts";
import type { Showing } from "./showing.entity.ts";
import { showingsOfNeeds } from "./showing.store.ts";

/** How looking for somebody stands for one need: whom it was shown, and what comes next. */
export type Looking = { id: string; search: NeedSearch | undefined; showings: Showing[] };

/** Of many needs at once. */
export async function readLooking(em: EntityManager, sql: Sql, needs: readonly string[]): Promise<Looking[]> {
  const [searches, showings] = await Promise.all([searchesOf(sql, needs), showingsOfNeeds(em, needs)]);
  return needs.map((id) => ({
    id,
    search: searches.find(({ need }) => need === id),
    showings: showings.filter(({ need }) => need === id),
  }));
}
