import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { DirectoryContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { newestEntries } from "./audit-entry.store.ts";
import { type CentreRecordConnection, viewEntry } from "./centre-record.view.ts";

type Listing = { first: number; after: string | undefined; by: string | undefined };

/** A page of the centre's records, the newest first; only of one person, when they are named. */
export async function listEntries(
  context: DirectoryContext,
  { first, after, by }: Listing,
): Promise<CentreRecordConnection> {
  const size = readPageSize(first);
  const before = after == null ? undefined : (/^[1-9]\d{0,15}$/.exec(after)?.[0] ?? "0");
  const rows = await newestEntries(sqlOf(context.em.fork()), { first: size, before, by: by?.replaceAll("\0", "") });
  const edges = rows.slice(0, size).map((row) => ({ cursor: row.seq, node: viewEntry(row) }));
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
