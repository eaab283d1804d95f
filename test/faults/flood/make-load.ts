import { setTimeout as wait } from "node:timers/promises";
import { Agent } from "undici";
import { kindOfAnswer } from "./answer-kind.ts";
import type { LoadOrder, LoadReport } from "./load-order.ts";

type Ask = () => Promise<void>;
type Seal = () => Promise<Record<string, string>>;
type Answered = { kind: string; tookMs: number };

/** Kept open, as clients and proxies do. A flood of new connections is another thing: a process takes one a turn. */
const connections = 256;

/** Connections that are open before anything is asked. */
export async function openConnections({ url }: LoadOrder): Promise<Agent> {
  const agent = new Agent({ connections, pipelining: 1, keepAliveTimeout: 60_000 });
  const { origin } = new URL(url);
  const open = async () => {
    const answer = await agent.request({ origin, path: "/health/live", method: "GET" });
    await answer.body.dump();
  };
  await Promise.all(Array.from({ length: connections }, open));
  return agent;
}

/** Sends what was ordered, and counts what became of it. */
export async function makeLoad(agent: Agent, order: LoadOrder, seal: Seal): Promise<LoadReport> {
  const answers: Answered[] = [];
  const ask = async () => {
    const headers = await seal();
    const startedMs = performance.now();
    const kind = await sendFor(agent, order, headers);
    answers.push({ kind, tookMs: performance.now() - startedMs });
  };
  await (order.pattern.kind === "closed"
    ? askInTurn(ask, order.forMs, order.pattern.clients)
    : askWhatever(ask, order.forMs, order.pattern.perS));
  return report(answers, order);
}

async function askInTurn(ask: Ask, forMs: number, clients: number): Promise<void> {
  const endMs = performance.now() + forMs;
  const one = async () => {
    while (performance.now() < endMs) await ask();
  };
  await Promise.all(Array.from({ length: clients }, one));
}

async function askWhatever(ask: Ask, forMs: number, perS: number): Promise<void> {
  const begunMs = performance.now();
  const asked: Promise<void>[] = [];
  for (let nowMs = 0; nowMs < forMs; nowMs = performance.now() - begunMs) {
    while (asked.length < (nowMs / 1_000) * perS) asked.push(ask());
    await wait(2);
  }
  await Promise.all(asked);
}

/** Whoever has lost patience hangs up. */
async function sendFor(agent: Agent, order: LoadOrder, headers: Record<string, string>): Promise<string> {
  const gone = new AbortController();
  const timer = setTimeout(() => gone.abort(), order.patienceMs);
  try {
    return await send(agent, order, { headers, signal: gone.signal });
  } catch (error) {
    return gone.signal.aborted ? "late" : `lost: ${nameOf(error)}`;
  } finally {
    clearTimeout(timer);
  }
}

type Sending = { headers: Record<string, string>; signal: AbortSignal };

async function send(agent: Agent, { url, body, mark }: LoadOrder, sending: Sending): Promise<string> {
  const { origin, pathname: path } = new URL(url);
  const answer = await agent.request({ origin, path, method: "POST", body, ...sending });
  const retryAfter = answer.headers["retry-after"];
  const text = await answer.body.text();
  return kindOfAnswer({ status: answer.statusCode, retryAfter: retryAfter?.toString(), text }, mark);
}

function report(answers: readonly Answered[], { forMs }: LoadOrder): LoadReport {
  const [good, odd]: [number[], Record<string, number>] = [[], {}];
  const refused: number[] = [];
  let [late, gaps] = [0, 0];
  for (const { kind, tookMs } of answers) {
    if (kind === "good") good.push(tookMs);
    else if (kind === "late") late += 1;
    else if (kind === "gap") gaps += 1;
    else if (kind === "refused") refused.push(tookMs);
    else odd[kind] = (odd[kind] ?? 0) + 1;
  }
  const counts = { asked: answers.length, good: good.length, late, refused: refused.length, gaps, odd };
  return {
    ...counts,
    goodPerS: good.length / (forMs / 1_000),
    medianMs: medianOf(good),
    refusalMs: medianOf(refused),
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
