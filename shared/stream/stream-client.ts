import type { Readable } from "node:stream";
import { Agent } from "undici";
import type { TlsFiles } from "#shared/config/tls-files.ts";
import { silenceMs } from "#shared/stream/stream-message.ts";

export type StreamQuestion = {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  /** Until the head of the answer is there. */
  timeoutMs: number;
  /** Ends it whenever it is aborted. */
  signal: AbortSignal;
};

export type OpenedAnswer =
  | { ok: true; status: number; headers: Readonly<Record<string, string>>; body: Readable }
  | { ok: false; code: "TIMEOUT" | "UNREACHABLE" };

export type StreamClient = { open(question: StreamQuestion): Promise<OpenedAnswer>; close(): Promise<void> };

/**
 * A client for answers that last. Its connections are its own, so that streams never take those of questions; each
 * address has so many and no more. No redirects, no decoding; a stream on which nothing comes for a while is over.
 */
export function createStreamClient(options: { streamsPerOrigin: number; tls?: TlsFiles | undefined }): StreamClient {
  const agent = new Agent({
    connections: options.streamsPerOrigin,
    pipelining: 1,
    connect: { timeout: 5_000, ...options.tls },
    bodyTimeout: silenceMs,
  });
  return { open: (question) => open(agent, question), close: () => agent.destroy() };
}

async function open(agent: Agent, { url, headers, body, timeoutMs, signal }: StreamQuestion): Promise<OpenedAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), Math.max(1, Math.floor(timeoutMs)));
  try {
    const { origin } = new URL(url);
    const ending = AbortSignal.any([signal, late.signal]);
    const path = url.slice(origin.length) || "/";
    const answer = await agent.request({ origin, path, method: "POST", headers, body, signal: ending });
    return { ok: true, status: answer.statusCode, headers: flatHeaders(answer.headers), body: answer.body };
  } catch {
    return { ok: false, code: late.signal.aborted ? "TIMEOUT" : "UNREACHABLE" };
  } finally {
    clearTimeout(timer);
  }
}

function flatHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
