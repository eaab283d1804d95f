import { LockMode } from "@mikro-orm/core";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { liveStates } from "../opportunity/opportunity.codes.ts";
import { Showing } from "./showing.entity.ts";
import { maxShowings } from "./wave-times.ts";

/** All showings of a need, at most 30. Changed only under the need's lock. */
export async function showingsOfNeed(em: EntityManager, need: string): Promise<Showing[]> {
  return em.find(Showing, { need }, { orderBy: { wave: "asc", id: "asc" }, limit: maxShowings, refresh: true });
}

export async function liveShowings(em: EntityManager, need: string): Promise<Showing[]> {
  return em.find(Showing, { need, state: { $in: [...liveStates] } }, { orderBy: { id: "asc" }, refresh: true });
}

export async function showingsByIds(em: EntityManager, ids: readonly string[]): Promise<Showing[]> {
  return em.find(Showing, { id: { $in: [...ids] } }, { disableIdentityMap: true });
}

/** Showings of many needs at once, in the order in which they were shown. */
export async function showingsOfNeeds(em: EntityManager, needs: readonly string[]): Promise<Showing[]> {
  const orderBy = { wave: "asc", score: "desc", id: "asc" } as const;
  return em.find(Showing, { need: { $in: [...needs] } }, { orderBy, disableIdentityMap: true });
}

/** One showing, locked until the transaction ends; its need is to be locked before. */
export async function lockShowing(em: EntityManager, id: string): Promise<Showing | undefined> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  return (await em.findOne(Showing, { id }, options)) ?? undefined;
}

/** Which need a showing is of. */
export async function needOfShowing(sql: Sql, id: string): Promise<string | undefined> {
  const [row] = await sql.query<{ need: string }>("select need from showing where id = $1", [id]);
  return row?.need;
}

/** Which of these organizations have refused what we showed them after a time, because it was too much. */
export async function refusingSince(sql: Sql, organizations: readonly string[], since: Date): Promise<Set<string>> {
  const rows = await sql.query<{ organization: string }>(
    `select distinct organization from showing
     where organization = any($1) and declined_because = 'TOO_MUCH_SHOWN' and changed_at > $2`,
    [organizations, since],
  );
  return new Set(rows.map(({ organization }) => organization));
}

/** How many showings each of these organizations was told after a time. */
export async function toldSince(sql: Sql, organizations: readonly string[], since: Date): Promise<Map<string, number>> {
  const rows = await sql.query<{ organization: string; count: number }>(
    `select organization, count(*)::int as count from showing
     where organization = any($1) and shown_at > $2 group by organization`,
    [organizations, since],
  );
  return new Map(rows.map(({ organization, count }) => [organization, count]));
}

/** All of a need. @returns what they were, and who was shown them */
export async function deleteShowingsOf(sql: Sql, need: string): Promise<Pick<Showing, "id" | "organization">[]> {
  return sql.query("delete from showing where need = $1 returning id, organization", [need]);
}
