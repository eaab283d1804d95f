import { isKeepableQuery } from "#shared/query/keepable-json.ts";
import { isRecord, type JsonRecord, ownValue } from "../partition/json-record.ts";
import type { JudgedOperation } from "./judge-query.ts";
import { parseStrictJson } from "./strict-json.ts";
import type { VerdictMemory } from "./verdict-memory.ts";

export type GraphRequest = { query: string; variables: JsonRecord; operationName: string | undefined };

export type ReadRequest =
  | {
      ok: true;
      request: GraphRequest;
      /** SHA-256 of the query's text. */
      hash: string;
      /** The one to run; undefined for what is not GraphQL. */
      operation: JudgedOperation | undefined;
      /** Whether the text was asked lately. */
      isKnown: boolean;
    }
  | { ok: false; status: 400 | 415; code: "BAD_REQUEST" | "QUERY_TOO_COSTLY" | "QUERY_INVALID" };

/**
 * Reads a client's request: one operation as JSON. The content type is also what keeps other sites' pages out: a
 * browser does not send it across origins without asking first.
 */
export function readGraphRequest(
  { contentType, body, expected }: { contentType: string | undefined; body: Buffer; expected: "question" | "stream" },
  verdicts: VerdictMemory,
): ReadRequest {
  if (!jsonInUtf8.test(contentType ?? "")) {
    return { ok: false, status: 415, code: "BAD_REQUEST" };
  }
  const request = readForm(parseStrictJson(body));
  if (!request) return { ok: false, status: 400, code: "BAD_REQUEST" };
  const isKnown = verdicts.has(request.query);
  const verdict = verdicts.judge(request.query);
  if (!verdict.ok) return { ok: false, status: 400, code: verdict.code };
  const { hash, operations } = verdict;
  if (!operations) return { ok: true, request, hash, operation: undefined, isKnown };
  const operation = oneToRun(operations, request.operationName, expected === "stream");
  return operation
    ? { ok: true, request, hash, operation, isKnown }
    : { ok: false, status: 400, code: "QUERY_INVALID" };
}

/** Who says that it is anything but UTF-8 may read it so, and another thing in it. */
const jsonInUtf8 = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?(?:;\s*)?$/i;

function readForm(form: unknown): GraphRequest | undefined {
  if (!isRecord(form)) return undefined;
  const query = ownValue(form, "query");
  const variables = ownValue(form, "variables") ?? {};
  const operationName = ownValue(form, "operationName") ?? undefined;
  if (typeof query !== "string" || query.trim() === "" || !isKeepableQuery(query)) return undefined;
  if (!isRecord(variables)) return undefined;
  if (operationName !== undefined && typeof operationName !== "string") return undefined;
  return { query, variables, operationName: operationName === "" ? undefined : operationName };
}

/** Exactly one operation is meant, and it is a stream's or it is none. */
function oneToRun(
  operations: readonly JudgedOperation[],
  operationName: string | undefined,
  isStream: boolean,
): JudgedOperation | undefined {
  const meant = operationName === undefined ? operations : operations.filter(({ name }) => name === operationName);
  return meant.length === 1 && meant[0]?.isSubscription === isStream ? meant[0] : undefined;
}
