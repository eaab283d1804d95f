import type { ServerResponse } from "node:http";
import { securityHeaders } from "#shared/http/security-headers.ts";

/** An answer that is sent as it comes about. */
export type OutgoingStream = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Ends by itself when the request's signal is aborted: nobody reads it any more. */
  chunks: AsyncIterable<string>;
};

/**
 * Sends what comes, never faster than it is read: a slow reader costs the kernel's buffers and one chunk. Whoever reads
 * nothing at all is cut off by the server's own limit on connections on which nothing moves.
 */
export async function sendStream(response: ServerResponse, { status, headers, chunks }: OutgoingStream): Promise<void> {
  response.writeHead(status, { ...securityHeaders, ...headers });
  response.flushHeaders();
  for await (const chunk of chunks) {
    if (response.destroyed) break;
    if (!response.write(chunk)) await drained(response);
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      response.off("drain", settle);
      response.off("close", settle);
      resolve();
    };
    response.once("drain", settle);
    response.once("close", settle);
  });
}
