import { describeError } from "#shared/logging/describe-error.ts";

/** What never belongs in a log line, wherever it stands in an object and however it is spelled. */
const withheldNames: ReadonlySet<string> = new Set([
  "authorization",
  "dpop",
  "cookie",
  "set-cookie",
  "alight-viewer",
  "viewer",
  "headers",
  "token",
  "accesstoken",
  "refreshtoken",
  "idtoken",
  "secret",
  "password",
  "key",
  "keys",
  "jwk",
  "privatejwk",
  "idempotencykey",
  "body",
  "query",
  "variables",
  "input",
  "result",
  "row",
  "rows",
  "data",
  "ids",
  "name",
  "login",
  "email",
  "matchprofile",
  "profile",
  "need",
  "needs",
  "issues",
  "reference",
]);

const censor = "[withheld]";
const deepest = 3;
const longestText = 200;
const longestList = 20;

/** A copy that may be written down: withheld names, long texts, deep objects and long lists say nothing. */
export function withholdPrivate(fields: Record<string, unknown>): Record<string, unknown> {
  return withholdIn(fields, 0);
}

function withholdIn(fields: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => {
    return [name, withheldNames.has(name.toLowerCase()) ? censor : withhold(value, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

function withhold(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.length > longestText ? censor : value;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value;
  if (value instanceof Error) return describeError(value);
  if (depth >= deepest || (Array.isArray(value) && value.length > longestList)) return censor;
  return Array.isArray(value) ? value.map((one) => withhold(one, depth + 1)) : withholdIn(value, depth);
}
