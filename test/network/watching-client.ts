/** One event of a stream, or a comment, as a client that knows nothing of GraphQL reads it. */
export type ReadEvent = { id?: string; event?: string; data?: unknown };

/** An open stream at the gateway, read event by event. */
export class WatchingClient {
  readonly answer: Response;
  readonly #closing: AbortController;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = "";

  constructor(answer: Response, closing: AbortController) {
    this.answer = answer;
    this.#closing = closing;
    if (!answer.body) throw new Error("an answer without a body");
    this.#reader = answer.body.getReader();
  }

  /** The next event, comments left out; undefined at the end. */
  async next(): Promise<ReadEvent | undefined> {
    for (;;) {
      const end = this.#text.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const event = readEvent(block);
        if (Object.keys(event).length > 0) return event;
        continue;
      }
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#text += new TextDecoder().decode(value);
    }
  }

  /** Everything until the end. */
  async rest(): Promise<ReadEvent[]> {
    const events: ReadEvent[] = [];
    for (let event = await this.next(); event; event = await this.next()) events.push(event);
    return events;
  }

  close(): void {
    this.#closing.abort();
  }
}

function readEvent(block: string): ReadEvent {
  const event: ReadEvent = {};
  for (const line of block.split("\n")) {
    if (line.startsWith("id: ")) event.id = line.slice(4);
    if (line.startsWith("event: ")) event.event = line.slice(7);
    if (line.startsWith("data: ") && line.length > 6) event.data = JSON.parse(line.slice(6));
  }
  return event;
}
