import { z } from "zod";
import type { CloudEvent } from "#shared/events/cloud-event.ts";

const edition = z.string().min(1).max(40);
const period = z.string().max(20);
const digest = z.string().max(100);
const time = z.iso.datetime({ offset: true }).startsWith("20");
const organization = z.string().max(40);
const epsilon = z.number().positive().max(100);
/** Far more than take part; each costs every other one a key exchange. */
const mostParticipants = 200;

const called = z.object({ edition, period, catalogue: digest, epsilon, joinBy: time });

/** Only what cannot be read at all is refused here: the stream waits until it is mended. All else is judged, and told. */
const round = z.object({
  edition,
  round: z.uuid(),
  period,
  catalogue: digest,
  epsilon,
  participants: z.array(z.object({ organization, maskingKey: z.string().max(100) })).max(mostParticipants),
  tolerated: z.number().int().min(0),
  shareBy: time,
  cutOffAt: time,
});

const ended = z.object({
  edition,
  state: z.enum(["PUBLISHED", "FAILED", "CANCELLED"]),
  participants: z.array(z.object({ organization, digest: digest.nullable() })).max(mostParticipants),
});

export type EditionCall = z.output<typeof called>;
export type EditionRound = z.output<typeof round>;
export type EditionEnd = z.output<typeof ended>;

/** What the statistics service says of editions. */
export type EditionNews =
  | { kind: "CALLED"; said: EditionCall }
  | { kind: "ROUND"; said: EditionRound }
  | { kind: "ENDED"; said: EditionEnd };

/** @returns undefined for what is malformed, or nothing that is said of editions */
export function readEditionNews({ type, data }: Pick<CloudEvent, "type" | "data">): EditionNews | undefined {
  switch (type) {
    case "alight.edition.called":
      return newsOf("CALLED", called.safeParse(data).data);
    case "alight.edition.round":
      return newsOf("ROUND", round.safeParse(data).data);
    case "alight.edition.ended":
      return newsOf("ENDED", ended.safeParse(data).data);
    default:
      return undefined;
  }
}

function newsOf<Kind, Said>(kind: Kind, said: Said | undefined): { kind: Kind; said: Said } | undefined {
  return said === undefined ? undefined : { kind, said };
}
