import DataLoader from "dataloader";
import type { Sql } from "#shared/database/sql.ts";
import type { Loaders } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { needRows } from "../need/need.store.ts";
import { recentNeedsLike } from "../need/similar-needs.store.ts";
import { peopleByIds } from "../person/person.store.ts";
import { approvedResponderRows, responderRows } from "../responder/responder.store.ts";

/** More ids than this in one request are read in several queries. */
const maxBatchSize = 1_000;

export type LoaderSources = {
  /** The request's entity manager, made when it is first needed. */
  em: () => EntityManager;
  sql: Sql;
  /** Aborted when nobody waits for the answer any more: nothing more is read then. */
  signal: AbortSignal | undefined;
  /** Whether somebody of home asks. Rows that others may not know of are not even read for them: no time is told. */
  isHome: boolean;
  now: Date;
};

/** Loaders of one request: every row at most once, all rows that are asked for at once in one query. */
export function createLoaders({ em, sql, signal, isHome, now }: LoaderSources): Loaders {
  return {
    need: loaderOf((ids) => needRows(sql, ids)),
    responder: loaderOf(async (ids) => {
      signal?.throwIfAborted();
      return isHome ? responderRows(sql, ids) : approvedResponderRows(sql, ids);
    }),
    person: loaderOf((ids) => peopleByIds(em(), ids)),
    similarNeeds: loaderOf((ids) => recentNeedsLike(sql, ids, now)),
  };
}

function loaderOf<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | undefined> {
  const readInOrder = async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  };
  return new DataLoader(readInOrder, { maxBatchSize });
}
