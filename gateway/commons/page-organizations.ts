import { GraphQLError } from "graphql";
import type { PartyEntry } from "./party-directory.ts";

/** The most organizations that a page holds. */
const maxPageSize = 100;
const cursorPrefix = "organization:";

export interface OrganizationPage {
  readonly edges: readonly { readonly cursor: string; readonly node: PartyEntry }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "QUERY_INVALID" } });
}

function cursorOf({ id }: PartyEntry): string {
  return Buffer.from(cursorPrefix + id).toString("base64url");
}

function idAfter(cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  if (!text.startsWith(cursorPrefix)) throw refused("`after` is no cursor of this list: use one that it gave.");
  return text.slice(cursorPrefix.length);
}

/** A page after the Relay Cursor Connections Specification, by id, so that it stays stable while others join. */
export function pageOrganizations(
  parties: readonly PartyEntry[],
  { first, after }: { first: number; after?: string | null | undefined },
): OrganizationPage {
  if (first < 0 || first > maxPageSize) throw refused(`\`first\` must be between 0 and ${maxPageSize}.`);
  const sorted = [...parties].sort((one, other) => (one.id < other.id ? -1 : 1));
  const last = after ? idAfter(after) : undefined;
  const rest = last === undefined ? sorted : sorted.filter(({ id }) => id > last);
  const edges = rest.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > edges.length,
      hasPreviousPage: rest.length < sorted.length,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
