import type { Sql } from "#shared/database/sql.ts";
import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { StatisticsContext } from "../context.ts";
import { mayReadUnderWay } from "./edition.policy.ts";
import type { EditionRow } from "./edition.row.ts";
import { findEdition, newestEditions } from "./edition.store.ts";
import type { EditionConnection, EditionView } from "./edition.view.ts";
import { joinedOf, refusalsOf, sharesOf } from "./edition-part.store.ts";
import { roundsOf } from "./edition-round.store.ts";
import { viewEdition, type WholeEdition } from "./view-edition.ts";

/** A page of the editions, the newest first. */
export async function listEditions(
  { pool, asker }: StatisticsContext,
  { first, after }: { first: number; after: string | undefined },
): Promise<EditionConnection> {
  const size = readPageSize(first);
  const before = after === undefined ? undefined : (/^[1-9]\d{0,15}$/.exec(after)?.[0] ?? "0");
  const rows = await newestEditions(pool, { first: size, before, isPublishedOnly: !mayReadUnderWay(asker) });
  const page = rows.slice(0, size);
  const whole = await wholeEditions(pool, page);
  const edges = whole.map((one) => ({ cursor: one.edition.number, node: viewEdition(one) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: before !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** One edition; to those who may not read it, it is not there. */
export async function readEdition({ pool, asker }: StatisticsContext, id: string): Promise<EditionView | null> {
  const row = await findEdition(pool, id.replaceAll("\0", ""));
  if (!row || (row.state !== "PUBLISHED" && !mayReadUnderWay(asker))) return null;
  const [whole] = await wholeEditions(pool, [row]);
  return whole ? viewEdition(whole) : null;
}

/** In the order given, each kind of row in one query for all. */
export async function wholeEditions(sql: Sql, rows: readonly EditionRow[]): Promise<WholeEdition[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [joined, rounds] = [await joinedOf(sql, ids), await roundsOf(sql, ids)];
  const [shares, refusals] = [await sharesOf(sql, ids), await refusalsOf(sql, ids)];
  return rows.map((edition) => {
    const isOwn = (row: { edition: string }) => row.edition === edition.id;
    return {
      edition,
      joined: joined.filter(isOwn),
      rounds: rounds.filter(isOwn),
      shares: shares.filter(isOwn),
      refusals: refusals.filter(isOwn),
    };
  });
}
