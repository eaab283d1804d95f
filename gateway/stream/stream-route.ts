import type { OutgoingStream } from "#shared/http/send-stream.ts";
import type { StreamRoute } from "#shared/http/serve-http.ts";
import { type Incoming, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { cursorForm, streamPath } from "#shared/stream/stream-message.ts";
import { named, passGuards } from "../guard/pass-guards.ts";
import { mergeAnswers } from "../partition/merge-answers.ts";
import type { Split } from "../partition/split-operation.ts";
import { answerTurn } from "./answer-turn.ts";
import { openWatch } from "./open-watch.ts";
import type { Asking, StreamParts } from "./stream-parts.ts";
import { tellStream } from "./tell-stream.ts";
import { eventStreamType, writeEnd, writeNext } from "./write-event.ts";

/** `POST /graphql/stream`, the way in for what somebody watches: the guards of the graph, and a place that is held. */
export function streamRoute(parts: StreamParts): StreamRoute {
  const { door, callerOf } = parts;
  const open = (incoming: Incoming) => door.admit(() => openStream(parts, incoming), callerOf(incoming.headers));
  return { method: "POST", path: streamPath, open: (incoming) => named(open(incoming)) };
}

async function openStream(parts: StreamParts, incoming: Incoming): Promise<Outgoing | OutgoingStream> {
  const { accept = "", "last-event-id": after } = incoming.headers;
  if (!accept.toLowerCase().includes("text/event-stream")) return refusal(406, "BAD_REQUEST");
  if (after !== undefined && !cursorForm.safeParse(after).success) return refusal(400, "BAD_REQUEST");
  const passed = await passGuards(parts, incoming, "stream");
  if ("status" in passed) return passed;
  const { credentials, read } = passed;
  if (credentials.kind === "nobody") return refusal(401, "UNAUTHENTICATED");
  const { organization: party, sub: who } = credentials.viewer;
  const leave = parts.places.take({ party, who });
  if (!leave) return refusal(429, "TOO_MANY_STREAMS");
  incoming.signal.addEventListener("abort", leave, { once: true });
  const asking: Asking = { ...credentials, request: read.request, after, gone: incoming.signal, leave };
  const opened = await openAt(parts, asking).catch((error: unknown) => {
    leave();
    throw error;
  });
  if (!("chunks" in opened)) leave();
  return opened;
}

async function openAt(parts: StreamParts, asking: Asking): Promise<Outgoing | OutgoingStream> {
  const { gone, token, after } = asking;
  let found: Split | undefined;
  const planned = await answerTurn(parts, asking, (split) => {
    found = split;
    return mergeAnswers(split, []);
  });
  if (planned.status !== 200) return planned;
  if (!found) return refusal(400, "QUERY_INVALID");
  const [group] = found.groups;
  if (!group) return only(planned, asking);
  const closing = new AbortController();
  const signal = AbortSignal.any([gone, closing.signal]);
  const question = { group, token, after, timeoutMs: parts.bounds.openMs, signal };
  const opened = await openWatch(parts.line, question);
  if (!opened.ok) return only(await answerTurn(parts, asking, (split) => mergeAnswers(split, [opened.answer])), asking);
  const { messages } = opened;
  return streamOf(tellStream(parts, { ...asking, messages, close: () => closing.abort() }));
}

/** A stream that ends with its first answer: the same as the graph would have given. */
function only({ body }: Outgoing, { leave }: Asking): OutgoingStream {
  async function* once() {
    leave();
    yield writeNext(body) + writeEnd(undefined);
  }
  return streamOf(once());
}

function streamOf(chunks: AsyncIterable<string>): OutgoingStream {
  // Or a proxy in between would gather what is meant to be seen at once.
  return { status: 200, headers: { "content-type": eventStreamType, "x-accel-buffering": "no" }, chunks };
}
