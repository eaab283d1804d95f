import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { DirectoryContext } from "../context.ts";
import { centrePeople, findCentrePerson } from "./centre-person.store.ts";
import { type CentrePersonConnection, type CentrePersonView, viewCentrePerson } from "./centre-person.view.ts";

/** Read anew; null for an id that is not there. */
export async function readCentrePerson(context: DirectoryContext, id: string): Promise<CentrePersonView | null> {
  const person = await findCentrePerson(context.em.fork(), id);
  return person && viewCentrePerson(person);
}

/** A page of the centre's people. */
export async function listCentrePeople(
  context: DirectoryContext,
  { first, after }: { first: number; after: string | undefined },
): Promise<CentrePersonConnection> {
  const size = readPageSize(first);
  const rows = await centrePeople(context.em.fork(), { first: size, after: after?.replaceAll("\0", "") });
  const edges = rows.slice(0, size).map((row) => ({ cursor: row.id, node: viewCentrePerson(row) }));
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
