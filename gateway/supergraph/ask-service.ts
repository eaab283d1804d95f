import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import { timeoutHeader } from "#shared/http/remaining-time.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { callSigned } from "#shared/http/signed-call.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import type { CallEnd } from "../circuit/circuit.ts";
import type { CircuitBoard } from "../circuit/circuit-board.ts";
import type { CrowdBoard } from "../circuit/crowd-board.ts";
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
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
};

export type ServiceAnswer =
  | { ok: true; data: JsonRecord | null; errors: unknown }
  | { ok: false; failure: "TIMEOUT" | "UNAVAILABLE" | "MISBEHAVED" | "OVERLOADED" };

export type ServiceLine = {
  client: HttpClient;
  trust: MessageTrust;
  metrics: Metrics;
  maxAnswerBytes: number;
  tracing?: Tracing | undefined;
  /** Whom it is no use to ask at present. Undefined for a line whose services are asked whatever happens. */
  circuits?: CircuitBoard | undefined;
  /** How many are asked at once; the same. */
  crowds?: CrowdBoard | undefined;
};

/** Silence within less time than this says as much of us as of the other side. */
const fairMs = 300;

/** Asks one service its part of the graph. Whatever comes back, or does not, is told as a value. */
export async function askService(line: ServiceLine, question: ServiceQuestion): Promise<ServiceAnswer> {
  const { party } = question.peer;
  const { circuits, crowds, metrics } = line;
  const failure = refusalOf(line, party);
  if (failure) {
    metrics.calls.inc({ party, outcome: "NOT_ASKED" });
    return { ok: false, failure };
  }
  const startedMs = performance.now();
  let [end, isRefused]: [CallEnd, boolean] = ["unfinished", false];
  try {
    const answer = await askTraced(line, question);
    end = endOf(answer, question);
    isRefused = outcomeOf(answer) === "OVERLOADED";
    metrics.calls.inc({ party, outcome: outcomeOf(answer) });
    metrics.callSeconds.observe({ party }, (performance.now() - startedMs) / 1_000);
    return answer;
  } finally {
    circuits?.tell(party, end);
    crowds?.leave(party, { tookMs: performance.now() - startedMs, isRefused });
  }
}

/** Who has an address that cannot even be signed is missing alone: others are asked at the same time. */
function unaskable(): ServiceAnswer {
  return { ok: false, failure: "MISBEHAVED" };
}

/** Why a party is not asked at this moment. Whoever is asked is to be told of to both boards. */
function refusalOf({ circuits, crowds }: ServiceLine, party: string): "UNAVAILABLE" | "OVERLOADED" | undefined {
  if (crowds && !crowds.enter(party)) return "OVERLOADED";
  if (!circuits || circuits.admit(party)) return undefined;
  crowds?.leave(party, { tookMs: 0, isRefused: false });
  return "UNAVAILABLE";
}

function askTraced(line: ServiceLine, question: ServiceQuestion): Promise<ServiceAnswer> {
  const { tracing } = line;
  const asking = () => ask(line, question).catch(unaskable);
  return tracing ? tracing.call(question.peer.party, asking, outcomeOf) : asking();
}

function endOf(answer: ServiceAnswer, { signal, timeoutMs }: ServiceQuestion): CallEnd {
  if (answer.ok) return "answered";
  if (signal?.aborted) return "unfinished";
  switch (answer.failure) {
    case "TIMEOUT":
      return timeoutMs < fairMs ? "unfinished" : "silent";
    case "UNAVAILABLE":
      return "silent";
    case "MISBEHAVED":
    case "OVERLOADED":
      return "answered";
    default:
      return answer.failure satisfies never;
  }
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
      [timeoutHeader]: String(Math.max(1, Math.floor(question.timeoutMs))),
      ...requestIdHeaders(),
      ...line.tracing?.headers(),
      ...question.identity,
    },
    body: JSON.stringify({ query: question.query, variables: question.variables }),
    timeoutMs: question.timeoutMs,
    maxBytes: line.maxAnswerBytes,
    ...(question.signal ? { signal: question.signal } : {}),
  });
  if (!outcome.ok) {
    if (outcome.code === "TIMEOUT") return { ok: false, failure: "TIMEOUT" };
    return { ok: false, failure: outcome.code === "UNREACHABLE" ? "UNAVAILABLE" : "MISBEHAVED" };
  }
  if (outcome.status === 503 && isShed(outcome.headers)) return { ok: false, failure: "OVERLOADED" };
  if (outcome.status >= 500) return { ok: false, failure: "UNAVAILABLE" };
  return readAnswer(outcome.body);
}

/** A service that sheds load says when to come back; one that is broken does not. */
function isShed(headers: Readonly<Record<string, string>>): boolean {
  return headers["retry-after"] !== undefined;
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
