import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { isRecord, type JsonRecord, ownValue } from "../partition/json-record.ts";

export type ServiceQuestion = {
  peer: Peer;
  /** Address of the service, without the path of its graph. */
  url: string;
  query: string;
  variables: JsonRecord;
  /** Who asks, as far as this service is told. */
  identity: Readonly<Record<string, string>>;
  timeoutMs: number;
};

export type ServiceAnswer =
  | { ok: true; data: JsonRecord | null; errors: unknown }
  | { ok: false; failure: "TIMEOUT" | "UNAVAILABLE" | "MISBEHAVED" };

export type ServiceLine = {
  client: HttpClient;
  trust: MessageTrust;
  metrics: Metrics;
  maxAnswerBytes: number;
  tracing?: Tracing | undefined;
};

/** Asks one service its part of the graph. Whatever comes back, or does not, is told as a value. */
export async function askService(line: ServiceLine, question: ServiceQuestion): Promise<ServiceAnswer> {
  const startedMs = performance.now();
  const { party } = question.peer;
  const { tracing } = line;
  const answer = await (tracing ? tracing.call(party, () => ask(line, question), outcomeOf) : ask(line, question));
  line.metrics.calls.inc({ party, outcome: outcomeOf(answer) });
  line.metrics.callSeconds.observe({ party }, (performance.now() - startedMs) / 1_000);
  return answer;
}

function outcomeOf(answer: ServiceAnswer): string {
  return answer.ok ? "OK" : answer.failure;
}

async function ask(line: ServiceLine, question: ServiceQuestion): Promise<ServiceAnswer> {
  const outcome = await callSigned(line, {
    peer: question.peer,
    url: `${question.url}/graphql`,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...requestIdHeaders(),
      ...line.tracing?.headers(),
      ...question.identity,
    },
    body: JSON.stringify({ query: question.query, variables: question.variables }),
    timeoutMs: question.timeoutMs,
    maxBytes: line.maxAnswerBytes,
  });
  if (!outcome.ok) {
    if (outcome.code === "TIMEOUT") return { ok: false, failure: "TIMEOUT" };
    return { ok: false, failure: outcome.code === "UNREACHABLE" ? "UNAVAILABLE" : "MISBEHAVED" };
  }
  if (outcome.status >= 500) return { ok: false, failure: "UNAVAILABLE" };
  return readAnswer(outcome.body);
}

function readAnswer(body: Buffer): ServiceAnswer {
  const answer = parseJson(body);
  if (!isRecord(answer)) return { ok: false, failure: "MISBEHAVED" };
  const data = ownValue(answer, "data") ?? null;
  const errors = ownValue(answer, "errors");
  if (data !== null && !isRecord(data)) return { ok: false, failure: "MISBEHAVED" };
  if (data === null && !(Array.isArray(errors) && errors.length > 0)) return { ok: false, failure: "MISBEHAVED" };
  return { ok: true, data, errors };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
