import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";

/** Often enough that a slow request is cut within a second of its time. Given to `createServer`. */
export const checkingIntervalMs = 1_000;

const maxHeaders = 100;
/** Beyond it new connections are closed at once; those that are open are answered, and those that rest make room. */
const maxConnections = 5_000;
/** Of one address: whoever opens connections without end leaves room for others. This machine's are its own affair. */
const maxOfAddress = 1_000;
const ownAddresses: readonly (string | undefined)[] = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
/** Of a connection on which nothing moves, an answer that nobody reads included. */
const idleMs = 60_000;

/** What a connection may cost before a route sees anything of it: headers, body, and patience. */
export function boundServer(server: Server, maxRequestMs: number): void {
  server.requestTimeout = maxRequestMs;
  server.headersTimeout = maxRequestMs;
  server.keepAliveTimeout = idleMs;
  server.timeout = idleMs;
  server.maxHeadersCount = maxHeaders;
  server.maxConnections = maxConnections;
  server.on("clientError", refuseBytes);
  server.on("drop", () => server.closeIdleConnections());
  boundAddresses(server);
}

function boundAddresses(server: Server): void {
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || ownAddresses.includes(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    if (count > maxOfAddress) socket.destroy();
  });
}

const refusals: Readonly<Record<string, [string, ErrorCode]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "BAD_REQUEST"],
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "TOO_LARGE"],
};

/** What is no HTTP, or too slow or too long for it, is told so in the form of all refusals, and the connection ends. */
function refuseBytes(error: Error, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const reason = "code" in error && typeof error.code === "string" ? error.code : "";
  const [status, code]: [string, ErrorCode] = refusals[reason] ?? ["400 Bad Request", "BAD_REQUEST"];
  const body = JSON.stringify({ errors: [{ message: errorSentences[code], extensions: { code } }] });
  const head = ["content-type: application/json; charset=utf-8", `content-length: ${body.length}`, "connection: close"];
  socket.end(`HTTP/1.1 ${status}\r\n${head.join("\r\n")}\r\n\r\n${body}`);
}
