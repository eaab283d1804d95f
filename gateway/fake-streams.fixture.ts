import { EventEmitter, once } from "node:events";
import type { OutgoingStream } from "#shared/http/send-stream.ts";
import type { Incoming, Outgoing } from "#shared/http/serve-http.ts";
import type { SignedRouteOptions } from "#shared/http/signed-route.ts";
import { signedStreamRoute } from "#shared/stream/signed-stream-route.ts";
import type { StreamMessage } from "#shared/stream/stream-message.ts";

/** Lines as they are about to leave: a fake may send others instead. */
export type Tamper = (line: string, at: number) => readonly string[];

/** The streams that somebody opened at a fake, told word by word. */
export class FakeStreams {
  /** What it says instead of telling anything. */
  refusal: Outgoing | undefined;
  isSilent = false;
  tamper: Tamper = (line) => [line];
  readonly opened: FakeStream[] = [];
  readonly #news = new EventEmitter();

  async open(options: SignedRouteOptions, incoming: Incoming): Promise<Outgoing | OutgoingStream> {
    if (this.isSilent) return new Promise<never>(() => {});
    const route = signedStreamRoute(options, incoming.path, async () => {
      if (this.refusal) return this.refusal;
      const stream = new FakeStream(incoming);
      this.opened.push(stream);
      this.#news.emit("opened");
      return stream.tell();
    });
    const answer = await route.open(incoming);
    return "chunks" in answer ? { ...answer, chunks: tampered(answer.chunks, this.tamper) } : answer;
  }

  /** The newest, as soon as there are so many. */
  async whenOpened(count: number): Promise<FakeStream> {
    while (this.opened.length < count) await once(this.#news, "opened");
    const newest = this.opened.at(-1);
    if (!newest) throw new Error("nothing was opened");
    return newest;
  }
}

async function* tampered(chunks: AsyncIterable<string>, tamper: Tamper): AsyncGenerator<string> {
  let at = 0;
  for await (const chunk of chunks) {
    at += 1;
    yield* tamper(chunk, at);
  }
}

export class FakeStream {
  readonly headers: Incoming["headers"];
  readonly body: unknown;
  readonly closed: Promise<void>;
  readonly #gone: AbortSignal;
  readonly #waiting: StreamMessage[] = [];
  #wake = () => {};

  constructor({ headers, body, signal }: Incoming) {
    this.headers = headers;
    this.body = JSON.parse(body.toString("utf8"));
    this.#gone = signal;
    this.closed = new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
    signal.addEventListener("abort", () => this.#wake());
  }

  say(...messages: StreamMessage[]): void {
    this.#waiting.push(...messages);
    this.#wake();
  }

  async *tell(): AsyncGenerator<StreamMessage> {
    while (!this.#gone.aborted) {
      const message = this.#waiting.shift();
      if (message) yield message;
      if (message?.kind === "end") return;
      if (!message) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
