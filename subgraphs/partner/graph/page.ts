import { invalidQuery, readPageSize } from "#shared/subgraph/page-size.ts";

export const defaultPageSize = 20;

/** Which part of a list is asked for: `after` holds the sort values of the last row of the page before. */
export type PageRequest<Key extends readonly string[]> = { first: number; after: Key | undefined };

/**
 * Reads the arguments of a connection (GraphQL Cursor Connections Specification).
 * @throws GraphQLError QUERY_INVALID when the size is out of bounds or the cursor is not one of ours
 */
export function readPage<Key extends readonly string[]>(
  { first, after }: { first: number; after?: string | null | undefined },
  isKey: (values: readonly unknown[]) => values is Key,
): PageRequest<Key> {
  const size = readPageSize(first);
  if (after === undefined || after === null) return { first: size, after: undefined };
  const key = decodeCursor(after);
  if (!key || !isKey(key)) throw invalidQuery('"after" is not a cursor of this list.');
  return { first: size, after: key };
}

export type Page<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

/** Makes a connection of rows that were read with one more than the page holds. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  request: PageRequest<readonly string[]>,
  { keyOf, view }: { keyOf: (row: Row) => readonly string[]; view: (row: Row) => Node },
): Page<Node> {
  const edges = rows.slice(0, request.first).map((row) => ({ cursor: encodeCursor(keyOf(row)), node: view(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A pair of strings, the usual key: what the list is sorted by, then the id. */
export function isPair(values: readonly unknown[]): values is [string, string] {
  return values.length === 2 && values.every(isText);
}

/** Three strings: what the list is sorted by first and second, then the id. */
export function isTriple(values: readonly unknown[]): values is [string, string, string] {
  return values.length === 3 && values.every(isText);
}

/** A pair whose first part is a time. */
export function isTimePair(values: readonly unknown[]): values is [string, string] {
  return isPair(values) && timeForm.test(values[0]) && !Number.isNaN(Date.parse(values[0]));
}

/** As `Date` writes it: what else it can read, PostgreSQL cannot. */
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** PostgreSQL's text holds neither the character zero nor half a surrogate pair. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\0") && value.isWellFormed();
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

function decodeCursor(cursor: string): readonly unknown[] | undefined {
  if (cursor.length > 500) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(key) ? key : undefined;
  } catch {
    return undefined;
  }
}
