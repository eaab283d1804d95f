import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { TLSSocket } from "node:tls";
import type { TlsFiles } from "#shared/config/tls-files.ts";
import { checkingIntervalMs } from "#shared/http/bound-server.ts";

/** Why a connection came to nothing: plain HTTP where TLS is spoken, or whatever OpenSSL calls it. */
export type ConnectionRefusal = "PLAIN_HTTP" | "TLS_FAILED";

/**
 * A server for HTTP, or for HTTPS where there is a certificate. Clients are asked for theirs when there is an
 * authority, and may come without: people's browsers have none. Who may come without is for each route to say.
 */
export function createListener(
  listener: RequestListener,
  tls: TlsFiles | undefined,
  onRefusedConnection?: (why: ConnectionRefusal) => void,
): Server {
  const checking = { connectionsCheckingInterval: checkingIntervalMs };
  if (!tls) return createServer(checking, listener);
  const asking = { requestCert: tls.ca !== undefined, rejectUnauthorized: false };
  const server = createTlsServer({ ...tls, ...asking, ...checking, minVersion: "TLSv1.2" }, listener);
  server.on("tlsClientError", (error: NodeJS.ErrnoException) => {
    onRefusedConnection?.(error.code === "ERR_SSL_HTTP_REQUEST" ? "PLAIN_HTTP" : "TLS_FAILED");
  });
  return server;
}

/** Whether the other end has shown a certificate of the network's authority, where one is asked for. */
export function isCertified({ socket }: IncomingMessage, tls: TlsFiles | undefined): boolean {
  return tls?.ca === undefined || (socket instanceof TLSSocket && socket.authorized);
}
