import { Kind } from "graphql";
import { isTooLarge, parseWithin } from "#shared/query/judge-document.ts";
import { isKeepableQuery } from "#shared/query/keepable-json.ts";
import { SelectionMeasurer } from "#shared/query/measure-selection.ts";
import { fetchLimits, maxRepresentations } from "#shared/query/query-limits.ts";

/** The gateway asks a few hundred different texts; whoever floods has each judged again. */
const maxRemembered = 500;
const maxRememberedLength = 20_000;

export type FetchRequest = { query: string; variables: Record<string, unknown>; operationName?: string };

export type JudgedFetch = { ok: true; request: FetchRequest } | { ok: false; code: "BAD_REQUEST" | "QUERY_TOO_COSTLY" };

/**
 * Judges what a service is asked, once more and by itself: a signature says who asks, not that the question is a fair
 * one. Usable for every way in, a stream's first message too.
 */
export class FetchJudge {
  readonly #verdicts = new Map<string, boolean>();

  /** @param body the request's JSON as it was parsed */
  judge(body: unknown): JudgedFetch {
    const request = readRequest(body);
    if (!request || !isKeepableQuery(request.query)) return { ok: false, code: "BAD_REQUEST" };
    const isFair = this.#isFair(request.query) && Object.values(request.variables).every(isShort);
    return isFair ? { ok: true, request } : { ok: false, code: "QUERY_TOO_COSTLY" };
  }

  #isFair(text: string): boolean {
    const known = this.#verdicts.get(text);
    if (known !== undefined) return known;
    const verdict = isFairText(text);
    if (text.length > maxRememberedLength) return verdict;
    const oldest = this.#verdicts.size >= maxRemembered ? this.#verdicts.keys().next().value : undefined;
    if (oldest !== undefined) this.#verdicts.delete(oldest);
    this.#verdicts.set(text, verdict);
    return verdict;
  }
}

function readRequest(body: unknown): FetchRequest | undefined {
  if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string")
    return undefined;
  const variables = "variables" in body ? (body.variables ?? {}) : {};
  const name = "operationName" in body ? (body.operationName ?? undefined) : undefined;
  if (typeof variables !== "object" || variables === null || Array.isArray(variables)) return undefined;
  if (name !== undefined && typeof name !== "string") return undefined;
  const request = { query: body.query, variables: Object.fromEntries(Object.entries(variables)) };
  return name === undefined ? request : { ...request, operationName: name };
}

/** What is not GraphQL is left to whoever parses it for good. */
function isFairText(text: string): boolean {
  const document = parseWithin(text, fetchLimits.maxTokens);
  if (document === "too-long") return false;
  const operations = document?.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION) ?? [];
  const measurer = new SelectionMeasurer(document?.definitions ?? []);
  return (
    operations.length <= fetchLimits.maxOperations &&
    !operations.some((operation) => isTooLarge(operation, measurer, fetchLimits))
  );
}

function isShort(value: unknown): boolean {
  return !Array.isArray(value) || value.length <= maxRepresentations;
}
