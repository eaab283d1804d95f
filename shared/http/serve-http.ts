import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TlsFiles } from "#shared/config/tls-files.ts";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import { boundServer } from "#shared/http/bound-server.ts";
import { type ConnectionRefusal, createListener, isCertified } from "#shared/http/listen.ts";
import { readBody } from "#shared/http/read-body.ts";
import { securityHeaders, strictTransport } from "#shared/http/security-headers.ts";
import { type OutgoingStream, sendStream } from "#shared/http/send-stream.ts";
import { inRequest, requestIdIn } from "#shared/logging/request-id.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";

/** A request as handlers see it: header names in lower case, repeated headers joined by ", ". */
export type Incoming = {
  method: string;
  path: string;
  search: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Address of the other end of the connection. */
  remoteAddress: string;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
};

export type Outgoing = { status: number; headers: Readonly<Record<string, string>>; body: string | Uint8Array };

export type Route = {
  method: string;
  /** Its whole path; where it owns many, what they are called in figures. */
  path: string;
  /** Whether a path is one of its many. */
  owns?: (path: string) => boolean;
  /** Open to other services alone: under mutual TLS they show a certificate of the network's authority. */
  isForServices?: boolean;
  handle(incoming: Incoming): Promise<Outgoing>;
};

/** A route that may answer with a stream. */
export type StreamRoute = {
  method: string;
  path: string;
  owns?: never;
  isForServices?: boolean;
  open(incoming: Incoming): Promise<Outgoing | OutgoingStream>;
};

/** What a page is chosen by: nothing of it is acted upon. */
export type PageRequest = Pick<Incoming, "method" | "path" | "search" | "headers">;

/** A foreign handler that owns every path below its prefix (an issuer, a page). */
export type Mount = { prefix: string; handle(request: IncomingMessage, response: ServerResponse): void };

export type HttpOptions = {
  host: string;
  port: number;
  routes: readonly (Route | StreamRoute)[];
  mounts?: readonly Mount[];
  /** Answers what is asked for under no path of a route or mount. */
  pages?: ((request: PageRequest) => Promise<Outgoing>) | undefined;
  maxBodyBytes: number;
  maxBodyMs: number;
  /** Under which id a request is answered; as the other service says when it says so in the right form. */
  requestIdOf?: (headers: IncomingMessage["headers"]) => string;
  tracing?: Tracing | undefined;
  /** Told of every answer: the route's path, the status, seconds. */
  onAnswer?: (path: string, status: number, seconds: number) => void;
  onError?: (error: unknown) => void;
  /** HTTPS instead of HTTP. */
  tls?: TlsFiles | undefined;
  /** Whether browsers come by HTTPS, if only to a proxy in front. */
  isPublicSecure?: boolean;
  /** Told of connections that came to no request. */
  onRefusedConnection?: (why: ConnectionRefusal) => void;
};

export type HttpService = { port: number; close(): Promise<void> };

/** Serves routes on one address. Rejects with the system's error when the address is taken. */
export async function serveHttp(options: HttpOptions): Promise<HttpService> {
  const requestIdOf = options.requestIdOf ?? requestIdIn;
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    if (options.isPublicSecure) response.setHeaders(new Headers(strictTransport));
    inRequest(requestIdOf(request.headers), () =>
      answerTraced(request, response, options).catch((error: unknown) => {
        options.onError?.(error);
        refuse(response, 500, "INTERNAL");
      }),
    );
  };
  const server = createListener(listener, options.tls, options.onRefusedConnection);
  boundServer(server, options.maxBodyMs);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return { port: portOf(server), close: () => closeServer(server) };
}

async function answerTraced(request: IncomingMessage, response: ServerResponse, options: HttpOptions): Promise<void> {
  const { tracing, onAnswer } = options;
  if (!tracing) return answer(request, response, options);
  return tracing.serve(request.headers, (note) => {
    const noted = (route: string, status: number, seconds: number) => {
      note({ route, status });
      onAnswer?.(route, status, seconds);
    };
    return answer(request, response, { ...options, onAnswer: noted });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: HttpOptions): Promise<void> {
  const [path = "/", search = ""] = splitUrl(request.url ?? "/");
  const mount = options.mounts?.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  if (mount) {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    return mount.handle(request, response);
  }
  const started = performance.now();
  const route = options.routes.find((one) => isAt(one, path) && one.method === request.method);
  const outgoing = route
    ? await run(route, request, { path, search, options, response })
    : await answerElsewhere(request, { path, search, options });
  options.onAnswer?.(route?.path ?? "none", outgoing.status, (performance.now() - started) / 1000);
  if (!("chunks" in outgoing)) return send(response, outgoing);
  await sendStream(response, outgoing).catch((error: unknown) => {
    options.onError?.(error);
    response.destroy();
  });
}

async function run(
  route: Route | StreamRoute,
  request: IncomingMessage,
  { path, search, options, response }: { path: string; search: string; options: HttpOptions; response: ServerResponse },
): Promise<Outgoing | OutgoingStream> {
  if (route.isForServices && !isCertified(request, options.tls)) return lastAnswer(refusal(403, "FORBIDDEN"));
  const body = await readBody(request, options.maxBodyBytes);
  if (!body.ok) return lastAnswer(refusal(body.status, body.code));
  const gone = new AbortController();
  // Of the response and not of the socket, which outlives many requests. Whoever has the answer has not gone.
  response.once("close", () => response.writableFinished || gone.abort());
  const headers = flatHeaders(request);
  const remoteAddress = request.socket.remoteAddress ?? "";
  const { signal } = gone;
  const incoming = { method: route.method, path, search, headers, body: body.bytes, remoteAddress, signal };
  return "open" in route ? route.open(incoming) : route.handle(incoming);
}

async function answerElsewhere(
  request: IncomingMessage,
  { path, search, options: { routes, pages } }: { path: string; search: string; options: HttpOptions },
): Promise<Outgoing> {
  if (!pages || routes.some((one) => isAt(one, path))) return missing(path, routes);
  return pages({ method: request.method ?? "", path, search, headers: flatHeaders(request) });
}

/** What is left of an unread body would be taken for the next request: the connection ends with this answer. */
function lastAnswer(outgoing: Outgoing): Outgoing {
  return { ...outgoing, headers: { ...outgoing.headers, connection: "close" } };
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}

function splitUrl(url: string): [string, string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}

function isAt(route: Route | StreamRoute, path: string): boolean {
  return route.owns ? route.owns(path) : route.path === path;
}

function missing(path: string, routes: HttpOptions["routes"]): Outgoing {
  return routes.some((one) => isAt(one, path)) ? refusal(405, "BAD_REQUEST") : refusal(404, "NOT_FOUND");
}

/** A refusal in the form of a GraphQL answer: a closed code and its sentence. */
export function refusal(status: number, code: ErrorCode): Outgoing {
  return jsonAnswer(status, { errors: [{ message: errorSentences[code], extensions: { code } }] });
}

/** A refusal for time alone: tells this service's own (ISO 8601, and as `Date`), so that a clock can be mended. */
export function refusalForTime(code: "CLOCK_SKEW" | "UNAUTHENTICATED", now: Date): Outgoing {
  const extensions = { code, serverTime: now.toISOString() };
  const refused = jsonAnswer(401, { errors: [{ message: errorSentences[code], extensions }] });
  return { ...refused, headers: { ...refused.headers, date: now.toUTCString() } };
}

export function jsonAnswer(status: number, value: unknown): Outgoing {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}

function send(response: ServerResponse, outgoing: Outgoing): void {
  if (response.destroyed) return;
  const body = typeof outgoing.body === "string" ? Buffer.from(outgoing.body) : outgoing.body;
  response.writeHead(outgoing.status, {
    ...securityHeaders,
    ...outgoing.headers,
    "content-length": String(body.byteLength),
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, code: ErrorCode): void {
  if (response.headersSent) response.destroy();
  else send(response, refusal(status, code));
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return address && typeof address !== "string" ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
}
