import { isRecord, type JsonRecord, ownValue } from "../partition/json-record.ts";
import type { VerdictMemory } from "./verdict-memory.ts";

export type GraphRequest = { query: string; variables: JsonRecord; operationName: string | undefined };

export type ReadRequest =
  | { ok: true; request: GraphRequest }
  | { ok: false; status: 400 | 415; code: "BAD_REQUEST" | "QUERY_TOO_COSTLY" | "QUERY_INVALID" };

/** Deeper variables fit no input of ours, and whoever walks them walks on the stack. */
const maxVariableDepth = 20;

/**
 * Reads a client's request: one operation as JSON. The content type is also what keeps other sites' pages out: a
 * browser does not send it across origins without asking first.
 */
export function readGraphRequest(
  { contentType, body }: { contentType: string | undefined; body: Buffer },
  verdicts: VerdictMemory,
): ReadRequest {
  if (contentType?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
    return { ok: false, status: 415, code: "BAD_REQUEST" };
  }
  const request = readForm(parseJson(body));
  if (!request) return { ok: false, status: 400, code: "BAD_REQUEST" };
  const verdict = verdicts.judge(request.query);
  if (!verdict.ok) return { ok: false, status: 400, code: verdict.code };
  const isFound = !verdict.operations || isOneToRun(verdict.operations, request.operationName);
  return isFound ? { ok: true, request } : { ok: false, status: 400, code: "QUERY_INVALID" };
}

function readForm(form: unknown): GraphRequest | undefined {
  if (!isRecord(form)) return undefined;
  const query = ownValue(form, "query");
  const variables = ownValue(form, "variables") ?? {};
  const operationName = ownValue(form, "operationName") ?? undefined;
  if (typeof query !== "string" || query.trim() === "" || !isText(query) || zeroEscape.test(query)) return undefined;
  if (!isRecord(variables) || !isPlain(variables, maxVariableDepth)) return undefined;
  if (operationName !== undefined && typeof operationName !== "string") return undefined;
  return { query, variables, operationName: operationName === "" ? undefined : operationName };
}

/** Shallow enough, and of text that every service can keep. */
function isPlain(value: unknown, left: number): boolean {
  if (typeof value === "string") return isText(value);
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isPlain(inner, left - 1));
}

/** No database of ours takes the character zero or half a surrogate pair; no keyboard makes them. */
function isText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** The character zero as GraphQL writes it inside a string. */
const zeroEscape = /\\u(?:0000|\{0+\})/;

/** Exactly one operation is meant, and it is none that would have to be a stream. */
function isOneToRun(
  operations: readonly { name: string | undefined; isSubscription: boolean }[],
  operationName: string | undefined,
): boolean {
  const meant = operationName === undefined ? operations : operations.filter(({ name }) => name === operationName);
  return meant.length === 1 && meant[0]?.isSubscription === false;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
