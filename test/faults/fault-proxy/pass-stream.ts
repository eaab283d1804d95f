import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { readLines } from "#shared/stream/read-lines.ts";
import { writeLine } from "#shared/stream/stream-line.ts";
import type { SealEvent } from "./seal-as.ts";

/** One line of a stream as the sound organization said it, and the means to say another in its place. */
export type Said = {
  line: string;
  /** Counted from 1: the first says that it is open. */
  at: number;
  outgoing: ServerResponse;
  /** The line of another event under a signature that holds, at this place. */
  signed(message: unknown): string;
};

/** What an organization, or somebody on the way to it, does with what is watched. */
export type StreamFault = { isSilent?: boolean; say(said: Said): void };

export const handOnLines: StreamFault = { say: ({ line, outgoing }) => void outgoing.write(`${line}\n`) };

type Passage = {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  body: Buffer;
  port: number;
  fault: StreamFault;
  seal: SealEvent;
};

/** Opens the stream at the sound organization, and hands its lines to the fault. */
export function passStream(passage: Passage): void {
  const { incoming, outgoing, body, port, fault } = passage;
  if (fault.isSilent) return;
  const { method, url, headers } = incoming;
  const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
    void sayLines(answer, passage).catch(() => outgoing.destroy());
  });
  onward.on("error", () => outgoing.destroy());
  outgoing.once("close", () => onward.destroy());
  onward.end(body);
}

async function sayLines(answer: IncomingMessage, { outgoing, fault, seal }: Passage): Promise<void> {
  const type = String(answer.headers["content-type"]);
  outgoing.writeHead(answer.statusCode ?? 502, { "content-type": type });
  outgoing.flushHeaders();
  let at = 0;
  for await (const line of readLines(answer)) {
    at += 1;
    const sequence = at;
    const signed = (message: unknown) => {
      const event = Buffer.from(JSON.stringify(message));
      return writeLine({ headers: seal(sequence, event), body: event });
    };
    fault.say({ line, at, outgoing, signed });
  }
  outgoing.end();
}
