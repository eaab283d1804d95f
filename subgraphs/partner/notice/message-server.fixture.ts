import { createServer as createPlain, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { createServer as createSecure } from "node:https";
import type { TlsFiles } from "#shared/config/tls-files.ts";

export type Posted = { path: string; headers: IncomingHttpHeaders; body: string };

/** A real gateway, or push service, on this machine; over TLS with a certificate. */
export class MessageServer {
  readonly received: Posted[] = [];
  /** What is answered at a path. */
  statusAt: (path: string) => number = () => 201;
  readonly #server: ReturnType<typeof createPlain> | ReturnType<typeof createSecure>;
  readonly #isSecure: boolean;

  constructor(tls?: Required<TlsFiles>) {
    const listener: RequestListener = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const path = request.url ?? "";
      this.received.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString("latin1") });
      const status = this.statusAt(path);
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
    };
    this.#isSecure = tls !== undefined;
    this.#server = tls ? createSecure({ cert: tls.cert, key: tls.key }, listener) : createPlain(listener);
  }

  /** Its address, once it listens. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    const port = address && typeof address !== "string" ? address.port : 0;
    return `${this.#isSecure ? "https" : "http"}://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}
