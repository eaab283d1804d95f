import { z } from "zod";
import type { CloudEvent } from "#shared/events/cloud-event.ts";

/** What is read of each event before its edition is looked up. */
const named = z.object({ edition: z.string().regex(/^[0-9A-Za-z-]{1,40}$/) });
const about = named.extend({ round: z.uuid() });
const share = about.extend({ participants: z.string().max(100), vector: z.string() });
const declined = about.extend({ code: z.string().regex(/^[A-Z_]{1,40}$/) });

export type SentShare = { round: string; participants: string; vector: string };

/** What an organization says about an edition. What cannot be read is kept as that, so that it can be named. */
export type EditionNews = { edition: string } & (
  | { kind: "JOINED" }
  | { kind: "LEFT" }
  | { kind: "SHARE"; share: SentShare }
  | { kind: "DECLINED"; round: string; code: string }
  | { kind: "UNREADABLE" }
);

/** @returns undefined for what is nothing about an edition at all: its batch is not taken */
export function readEditionNews({ type, data }: Pick<CloudEvent, "type" | "data">): EditionNews | undefined {
  const edition = named.safeParse(data).data?.edition;
  if (edition === undefined) return undefined;
  switch (type) {
    case "alight.edition.joined":
      return { kind: "JOINED", edition };
    case "alight.edition.left":
      return { kind: "LEFT", edition };
    case "alight.edition.share":
      return readShare(edition, data);
    case "alight.edition.declined":
      return readDeclined(edition, data);
    default:
      return undefined;
  }
}

function readShare(edition: string, data: unknown): EditionNews {
  const read = share.safeParse(data).data;
  if (!read) return { kind: "UNREADABLE", edition };
  const { round, participants, vector } = read;
  return { kind: "SHARE", edition, share: { round, participants, vector } };
}

function readDeclined(edition: string, data: unknown): EditionNews {
  const read = declined.safeParse(data).data;
  return read ? { kind: "DECLINED", edition, round: read.round, code: read.code } : { kind: "UNREADABLE", edition };
}
