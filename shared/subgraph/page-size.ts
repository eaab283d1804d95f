import { GraphQLError } from "graphql";

export const maxPageSize = 100;

/** How long a page may be, in every service's lists. @throws GraphQLError QUERY_INVALID beyond that */
export function readPageSize(first: number): number {
  if (Number.isInteger(first) && first >= 0 && first <= maxPageSize) return first;
  throw invalidQuery(`"first" must be from 0 to ${maxPageSize}.`);
}

export function invalidQuery(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "QUERY_INVALID" } });
}
