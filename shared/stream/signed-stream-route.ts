import type { Peer } from "#shared/http/message-trust.ts";
import type { StreamRoute } from "#shared/http/serve-http.ts";
import { type Incoming, type Outgoing, refusal, refusalForTime } from "#shared/http/serve-http.ts";
import type { SignedRouteOptions } from "#shared/http/signed-route.ts";
import { writeLine } from "#shared/stream/stream-line.ts";
import { lineContentType, type StreamMessage } from "#shared/stream/stream-message.ts";

/** A refusal, or what will be told until it ends or the incoming request's signal is aborted. */
export type Told = Outgoing | AsyncIterable<StreamMessage>;

/**
 * A route that only another service of the network may call, and that answers with a stream: opens the request's
 * signature, seals a refusal as every answer, and each event of a stream at its place.
 */
export function signedStreamRoute(
  options: SignedRouteOptions,
  path: string,
  tell: (incoming: Incoming, peer: Peer) => Promise<Told>,
): StreamRoute {
  return {
    method: "POST",
    path,
    isForServices: true,
    open: async (incoming) => {
      const url = `${options.publicUrl}${incoming.path}${incoming.search}`;
      const opened = options.trust.openRequest({ method: "POST", url, headers: incoming.headers, body: incoming.body });
      if (!opened.ok) {
        options.onRefused?.(opened.code);
        return opened.refusedAt ? refusalForTime("CLOCK_SKEW", opened.refusedAt) : refusal(401, "SIGNATURE_REFUSED");
      }
      const told = await tell(incoming, opened.peer);
      if ("status" in told) {
        const body = Buffer.from(told.body);
        const seal = opened.sealAnswer({ status: told.status, body });
        return { ...told, headers: { ...told.headers, ...seal }, body };
      }
      const seal = (sequence: number, body: Buffer) => opened.sealEvent({ sequence, body });
      return { status: 200, headers: { "content-type": lineContentType }, chunks: writeLines(told, seal) };
    },
  };
}

type SealEvent = (sequence: number, body: Buffer) => Readonly<Record<string, string>>;

async function* writeLines(messages: AsyncIterable<StreamMessage>, seal: SealEvent): AsyncGenerator<string> {
  let sequence = 0;
  for await (const message of messages) {
    sequence += 1;
    const body = Buffer.from(JSON.stringify(message));
    yield writeLine({ headers: seal(sequence, body), body });
  }
}
