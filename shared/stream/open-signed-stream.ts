import type { Readable } from "node:stream";
import type { MessageTrust, Peer, SealedRequest } from "#shared/http/message-trust.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { readLines } from "#shared/stream/read-lines.ts";
import type { StreamClient } from "#shared/stream/stream-client.ts";
import { readLine } from "#shared/stream/stream-line.ts";
import { type StreamMessage, streamMessage } from "#shared/stream/stream-message.ts";

export type StreamCall = {
  /** Who must answer. */
  peer: Peer;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Until the peer has said yes or no. */
  timeoutMs: number;
  signal: AbortSignal;
};

export type SignedStream =
  /** What the peer says, each word of it signed at its place. */
  | { ok: true; messages: AsyncGenerator<StreamMessage, void, undefined> }
  /** A refusal that the peer signed. */
  | { ok: false; code: "REFUSED"; body: unknown }
  | { ok: false; code: "TIMEOUT" | "UNREACHABLE" | "UNSIGNED" };

type Via = { client: StreamClient; trust: MessageTrust };

/** Nobody is refused at length. */
const maxRefusalBytes = 10_000;

/**
 * Opens a stream at another service: what comes is believed event by event, by its signature and its place. A peer
 * that has forgotten a session refuses before it does anything, and is asked once more under this service's own key.
 */
export async function openSignedStream(via: Via, call: StreamCall): Promise<SignedStream> {
  const startedMs = performance.now();
  const first = await openOnce(via, call);
  if (!first.isForgotten) return first.stream;
  const timeoutMs = call.timeoutMs - (performance.now() - startedMs);
  return (await openOnce(via, { ...call, timeoutMs })).stream;
}

async function openOnce(
  { client, trust }: Via,
  call: StreamCall,
): Promise<{ stream: SignedStream; isForgotten: boolean }> {
  const { peer, url, headers, timeoutMs, signal } = call;
  const body = Buffer.from(call.body);
  const sealed = trust.sealRequest({ peer, method: "POST", url, headers, body });
  const answer = await client.open({ url, headers: sealed.headers, body, timeoutMs, signal });
  if (!answer.ok) return { stream: answer, isForgotten: false };
  if (answer.status === 200) {
    return { stream: { ok: true, messages: readMessages(answer.body, sealed) }, isForgotten: false };
  }
  const refusal = await readRefusal(answer.body);
  if (refusal && sealed.signerOf({ ...answer, body: refusal }) !== undefined) {
    return { stream: { ok: false, code: "REFUSED", body: parseJson(refusal) }, isForgotten: false };
  }
  sealed.endSession?.();
  const isForgotten = sealed.endSession !== undefined && answer.status === 401;
  return { stream: { ok: false, code: "UNSIGNED" }, isForgotten };
}

async function readRefusal(body: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > maxRefusalBytes) return undefined;
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

/** Why a stream that its peer did not end is over. */
const cut: StreamMessage = { kind: "end", code: "ORGANIZATION_UNAVAILABLE" };
const forged: StreamMessage = { kind: "end", code: "ORGANIZATION_MISBEHAVED" };

/** Ends with an end, always: the peer's own; or ours, when the stream was cut, or something in it is not the peer's. */
async function* readMessages(body: Readable, sealed: SealedRequest): AsyncGenerator<StreamMessage, void, undefined> {
  let sequence = 0;
  try {
    for await (const line of readLines(body)) {
      sequence += 1;
      const read = readLine(line);
      const message = read && sealed.isSignedEvent({ sequence, ...read }) ? readMessage(read.body) : undefined;
      yield message ?? forged;
      if (!message || message.kind === "end") return;
    }
    yield cut;
  } catch (error) {
    yield error instanceof RangeError ? forged : cut;
  } finally {
    body.destroy();
  }
}

function readMessage(body: Buffer): StreamMessage | undefined {
  return streamMessage.safeParse(parseJson(body)).data;
}
