import { GraphQLScalarType, Kind } from "graphql";

const maxLength = 64_000;

/** A signed statement: compact JWS (RFC 7515). Whether it holds is judged by whoever reads it. */
export const SignedRecord = new GraphQLScalarType({
  name: "SignedRecord",
  description: "A statement signed by an organization's or the network's root key, as compact JWS (RFC 7515).",
  serialize: (value) => String(value),
  parseValue: (value) => parseStatement(value),
  parseLiteral: (node) => parseStatement(node.kind === Kind.STRING ? node.value : undefined),
});

function parseStatement(value: unknown): string {
  if (typeof value !== "string" || value.length > maxLength || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) {
    throw new TypeError("A SignedRecord is three base64url parts joined by dots, at most 64,000 characters.");
  }
  return value;
}
