import type { Relay } from "#shared/events/relay.ts";
import { type CentreRelayParts, startCentreRelay } from "../relay/start-centre-relay.ts";
import { statisticsService, tellEditionsAgain } from "./tell-statistics.ts";

const pollMs = 60_000;

/**
 * Carries shares to the centre's statistics. A network without statistics is whole: as long as the centre's record
 * names no such service nothing runs here, and it begins when the record does.
 */
export async function startEditionRelay(parts: CentreRelayParts): Promise<Relay> {
  const { book, log } = parts;
  const stream = { recipient: statisticsService, pollMs, resynchronize: tellEditionsAgain };
  let relay: Promise<Relay | undefined> | undefined;
  const look = () => {
    if (book.party("centre")?.record.services[statisticsService] === undefined) return;
    relay ??= startCentreRelay(parts, stream).catch((err: unknown) => {
      log.error({ err }, "edition.relay-failed");
      relay = undefined; // the next change of the records tries again
      return undefined;
    });
  };
  const forget = book.onChange(look);
  look();
  await relay;
  return {
    stop: async () => {
      forget();
      await (await relay)?.stop();
    },
  };
}
