import type { IncomingMessage, ServerResponse } from "node:http";

export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** The sound answer to one question of the gateway, and the means to sign another one in its place. */
export type Exchange = {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  sound: Answer;
  /** The sound answer to the question before, signed as it was. */
  earlier: Answer | undefined;
  /** Headers under which the gateway believes this answer: signed with the organization's own key. */
  seal(status: number, body: Buffer): Record<string, string>;
};

/** What an organization, or somebody on the way to it, does with an answer. */
export type Fault = (exchange: Exchange) => void;

const json = "application/json; charset=utf-8";

/** The sound answer, as it was. */
export const handOn: Fault = ({ outgoing, sound }) => {
  outgoing.writeHead(sound.status, sound.headers);
  outgoing.end(sound.body);
};

/** Another body under a signature that holds. */
export function answerSigned(exchange: Exchange, body: Buffer, headers: Record<string, string> = {}): void {
  const sealed = exchange.seal(200, body);
  exchange.outgoing.writeHead(200, { "content-type": json, ...headers, ...sealed, "content-length": body.length });
  exchange.outgoing.end(body);
}
