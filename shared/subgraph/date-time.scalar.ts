import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** A moment, in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "A moment, as 2026-11-22T14:30:00.000Z (RFC 3339, in UTC).",
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError("A DateTime is made of a Date.");
  },
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function readMoment(value: unknown): Date {
  const moment = typeof value === "string" && value.includes("T") ? new Date(value) : undefined;
  if (moment && !Number.isNaN(moment.getTime())) return moment;
  throw new GraphQLError("A DateTime is a moment, as 2026-11-22T14:30:00Z.");
}
