import { GraphQLScalarType } from "graphql";

/** A day that the database has vouched for; no argument here takes one. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day, as 2026-11-22 (ISO 8601).",
});
