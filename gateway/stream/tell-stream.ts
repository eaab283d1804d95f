import { setTimeout as sleep } from "node:timers/promises";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { StreamMessage } from "#shared/stream/stream-message.ts";
import { readForeignErrors } from "../partition/foreign-error.ts";
import { mergeAnswers } from "../partition/merge-answers.ts";
import { answerTurn } from "./answer-turn.ts";
import type { Asking, StreamBounds, StreamParts } from "./stream-parts.ts";
import { StreamQueue } from "./stream-queue.ts";
import { quietLine, writeEnd, writeNext, writeOpen } from "./write-event.ts";

export type OpenStream = Asking & {
  messages: AsyncGenerator<StreamMessage, void, undefined>;
  /** Closes the stream at the organization. */
  close: () => void;
};

/**
 * Tells a person what their organization tells, each event filled in with what crosses a border. Whatever ends it
 * (they, their organization, the token's time, the gateway), nothing of it is left.
 */
export async function* tellStream(parts: StreamParts, stream: OpenStream): AsyncGenerator<string> {
  const queue = new StreamQueue();
  const unwatch = endWhen(queue, parts, stream);
  void pump(stream.messages, queue, parts.bounds);
  try {
    for (;;) {
      const message = await queue.next();
      if (message.kind === "end") return yield writeEnd(tellable(message.code));
      if (message.kind === "beat") yield quietLine;
      else if (message.kind === "open") yield writeOpen(message.cursor);
      else if (await mayGoOn(parts, stream)) yield await tellChange(parts, stream, message);
    }
  } finally {
    unwatch();
    stream.close();
    stream.leave();
  }
}

/** What ends a stream from outside: nobody reads any more, the token's time is over, the gateway stops. */
function endWhen(queue: StreamQueue, { stopping, clock }: StreamParts, { gone, expiresAt }: OpenStream): () => void {
  const leave = () => queue.end();
  const stop = () => queue.end("SERVICE_UNAVAILABLE");
  const leftMs = expiresAt ? expiresAt.getTime() - clock().getTime() : undefined;
  const timer = leftMs === undefined ? undefined : setTimeout(() => queue.end("UNAUTHENTICATED"), Math.max(0, leftMs));
  gone.addEventListener("abort", leave, { once: true });
  stopping.addEventListener("abort", stop, { once: true });
  if (gone.aborted) leave();
  if (stopping.aborted) stop();
  return () => {
    clearTimeout(timer);
    gone.removeEventListener("abort", leave);
    stopping.removeEventListener("abort", stop);
  };
}

/** Takes what comes as soon as it comes, so that its signature is judged while it is fresh. */
async function pump(messages: OpenStream["messages"], queue: StreamQueue, { patienceMs }: StreamBounds): Promise<void> {
  for await (const message of messages) {
    if (await queue.push(message, patienceMs)) continue;
    queue.end("STREAM_BEHIND");
    return;
  }
  await queue.push({ kind: "end", code: "ORGANIZATION_UNAVAILABLE" }, patienceMs);
}

/** Each event is a question of this person: it waits until they may ask one. */
async function mayGoOn({ rules, monotonicMs }: StreamParts, { viewer, gone }: OpenStream): Promise<boolean> {
  for (;;) {
    const allowed = rules.rates.take({ viewer, address: "" }, 1, monotonicMs());
    if (allowed.ok || gone.aborted) return !gone.aborted;
    await sleep(allowed.retryAfterS * 1_000, undefined, { signal: gone }).catch(() => undefined);
  }
}

async function tellChange(
  parts: StreamParts,
  stream: OpenStream,
  { data, errors, cursor }: Extract<StreamMessage, { kind: "change" }>,
): Promise<string> {
  const said = { ok: true, data, errors: readForeignErrors(errors) } as const;
  const { body } = await answerTurn(parts, stream, (split) => mergeAnswers(split, [said]));
  return writeNext(body, cursor);
}

/** Why an organization may say that its stream is over. */
const endings: ReadonlySet<ErrorCode> = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CURSOR_UNKNOWN",
  "STREAM_BEHIND",
  "SERVICE_UNAVAILABLE",
  "ORGANIZATION_MISBEHAVED",
]);

function tellable(code: ErrorCode | undefined): ErrorCode | undefined {
  return code === undefined || endings.has(code) ? code : "ORGANIZATION_UNAVAILABLE";
}
