import type { IncomingHttpHeaders } from "node:http";
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

/** The answer is gathered as it arrives, without a stream in between: a gateway does this a dozen times per question. */
function sendOnce(agent: Agent, request: SendRequest): Promise<Sent> {
  return new Promise((resolve) => {
    const gathering = new Gathering(request, resolve);
    const { origin } = new URL(request.url);
    const { method, headers, body = null } = request;
    agent.dispatch({ origin, path: request.url.slice(origin.length) || "/", method, headers, body }, gathering);
  });
}

/** Gathers one answer, within its bounds; tells it, or what went wrong, once. */
class Gathering implements Dispatcher.DispatchHandler {
  readonly #bounds: SendRequest;
  readonly #tell: (sent: Sent) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  readonly #giveUp = () => this.#end({ ok: false, code: "UNREACHABLE" });
  #size = 0;
  #head: { status: number; headers: Record<string, string> } | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #isTold = false;

  constructor(bounds: SendRequest, tell: (sent: Sent) => void) {
    this.#bounds = bounds;
    this.#tell = tell;
    this.#timer = setTimeout(
      () => this.#end({ ok: false, code: "TIMEOUT" }),
      Math.max(1, Math.floor(bounds.timeoutMs)),
    );
    bounds.signal?.addEventListener("abort", this.#giveUp, { once: true });
    if (bounds.signal?.aborted) this.#giveUp();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isTold) controller.abort(new Error("Nobody waits for this answer any more"));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status >= 200) this.#head = { status, headers: flatHeaders(headers) };
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#bounds.maxBytes) this.#end({ ok: false, code: "TOO_LARGE" });
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#head) this.#end({ ok: true, ...this.#head, body: Buffer.concat(this.#chunks) });
    else this.#end({ ok: false, code: "UNREACHABLE" });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#end({ ok: false, code: failureOf(error) });
  }

  /** What comes first counts; a request that is not answered by then is broken off. */
  #end(sent: Sent): void {
    if (this.#isTold) return;
    this.#isTold = true;
    clearTimeout(this.#timer);
    this.#bounds.signal?.removeEventListener("abort", this.#giveUp);
    this.#tell(sent);
    if (!sent.ok) this.#controller?.abort(new Error("The answer is not awaited any more"));
  }
}

function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function failureOf(error: Error): SendFailure {
  const isLate = error instanceof errors.ConnectTimeoutError || error instanceof errors.HeadersTimeoutError;
  return isLate ? "TIMEOUT" : "UNREACHABLE";
}
