import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const form = /^\d{4}-\d{2}-\d{2}$/;

/** A day without a time, as `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day, as 2026-11-22 (ISO 8601).",
  serialize: writeDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** The database has vouched for the day already. */
function writeDay(value: unknown): string {
  if (typeof value === "string" && form.test(value)) return value;
  throw new GraphQLError("A Date is made of a day.");
}

function readDay(value: unknown): string {
  if (typeof value === "string" && form.test(value) && isDay(value)) return value;
  throw new GraphQLError("A Date is a day that exists, as 2026-11-22.");
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
