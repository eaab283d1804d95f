import { Agent, type Dispatcher, errors } from "undici";
import type { TlsFiles } from "#shared/config/tls-files.ts";

export type SendRequest = {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  timeoutMs: number;
  maxBytes: number;
  signal?: AbortSignal;
};

export type SendFailure = "TIMEOUT" | "UNREACHABLE" | "TOO_LARGE";

export type Sent =
  | { ok: true; status: number; headers: Readonly<Record<string, string>>; body: Buffer }
  | { ok: false; code: SendFailure };

export type HttpClient = { send(request: SendRequest): Promise<Sent>; close(): Promise<void> };

/**
 * A client for other services: one absolute timeout over connecting, waiting and reading, a cap on the answer's
 * size, no redirects (a redirect would carry the body to whoever is named), no decoding of encoded answers. With `tls`
 * it shows its own certificate, and takes only servers of the given authority that bear the name it asked for.
 */
export function createHttpClient(options: { connectionsPerOrigin: number; tls?: TlsFiles | undefined }): HttpClient {
  const agent = new Agent({
    connections: options.connectionsPerOrigin,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: 5_000, ...options.tls },
  });
  return { send: (request) => sendOnce(agent, request), close: () => agent.destroy() };
}

async function sendOnce(agent: Agent, request: SendRequest): Promise<Sent> {
  // Not AbortSignal.timeout: its timer would run on long after the answer, one for every call of the last seconds.
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), Math.max(1, Math.floor(request.timeoutMs)));
  const signal = request.signal ? AbortSignal.any([timeout.signal, request.signal]) : timeout.signal;
  try {
    return await exchange(agent, request, signal);
  } catch (error) {
    return { ok: false, code: failureOf(error, timeout.signal) };
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(agent: Agent, request: SendRequest, signal: AbortSignal): Promise<Sent> {
  const { origin } = new URL(request.url);
  const answer = await agent.request({
    origin,
    path: request.url.slice(origin.length) || "/",
    method: request.method,
    headers: { ...request.headers },
    body: request.body ?? null,
    signal,
  });
  const body = await readCapped(answer.body, request.maxBytes);
  if (!body) return { ok: false, code: "TOO_LARGE" };
  return { ok: true, status: answer.statusCode, headers: flatHeaders(answer.headers), body };
}

async function readCapped(stream: Dispatcher.ResponseData["body"], maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      stream.destroy();
      return undefined;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function flatHeaders(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function failureOf(error: unknown, timeout: AbortSignal): SendFailure {
  if (timeout.aborted) return "TIMEOUT";
  if (error instanceof errors.ConnectTimeoutError || error instanceof errors.HeadersTimeoutError) return "TIMEOUT";
  return "UNREACHABLE";
}
