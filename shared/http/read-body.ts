import type { IncomingMessage } from "node:http";

export type ReadBody =
  | { ok: true; bytes: Buffer }
  | { ok: false; status: 413 | 415 | 400; code: "TOO_LARGE" | "BAD_REQUEST" };

/**
 * Reads a request's body up to a size. Encoded bodies are refused: a small one may grow without end, and
 * nobody inside the network sends them.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<ReadBody> {
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") return { ok: false, status: 415, code: "BAD_REQUEST" };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The stream is left whole when we stop early: destroying it would cut the connection before our answer is out.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) return { ok: false, status: 413, code: "TOO_LARGE" };
      chunks.push(bytes);
    }
  } catch {
    return { ok: false, status: 400, code: "BAD_REQUEST" };
  }
  return { ok: true, bytes: chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks) };
}
