import type { ConcernState } from "#shared/codes/concern.ts";
import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { DirectoryContext } from "../context.ts";
import { findConcern, newestConcerns } from "./organization-concern.store.ts";
import {
  type OrganizationConcernConnection,
  type OrganizationConcernView,
  viewConcern,
} from "./organization-concern.view.ts";

export type ConcernListing = { first: number; after: string | undefined; state: ConcernState | undefined };

/** A page of all concerns that operators know of. */
export async function listConcerns(
  context: DirectoryContext,
  { first, after, state }: ConcernListing,
): Promise<OrganizationConcernConnection> {
  const size = readPageSize(first);
  const before = after === undefined ? undefined : (/^[1-9]\d{0,15}$/.exec(after)?.[0] ?? "0");
  const rows = await newestConcerns(context.em, { first: size, before, state });
  const edges = rows.slice(0, size).map((row) => ({ cursor: String(row.number), node: viewConcern(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Read anew; null for an id that is not there. */
export async function readConcern(context: DirectoryContext, id: string): Promise<OrganizationConcernView | null> {
  const concern = await findConcern(context.em.fork(), id);
  return concern && viewConcern(concern);
}
