import { GraphQLScalarType, Kind } from "graphql";

/** A moment in UTC, ISO 8601 with milliseconds. */
export const DateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A moment in UTC, as in 2026-01-31T09:30:00.000Z (ISO 8601).",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => parseMoment(value),
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function parseMoment(value: unknown): Date {
  const moment = typeof value === "string" ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime())) throw new TypeError("A DateTime looks like 2026-01-31T09:30:00.000Z.");
  return moment;
}
