import { readVector } from "#shared/mask/vector-text.ts";
import type { ShareRefusal } from "./edition.codes.ts";
import type { RoundRow } from "./edition.row.ts";
import type { SentShare } from "./edition-news.ts";

export type ShareGrounds = {
  sender: string;
  /** The round that the share names, if it is one of the edition's. */
  round: RoundRow | undefined;
  hasSent: boolean;
  /** How many cells the catalogue has. */
  cells: number;
  now: Date;
};

/** A share's words, or why it is not taken. */
export type JudgedShare = { vector: Uint32Array; refusal?: never } | { vector?: never; refusal: ShareRefusal };

/** Whether a share can be added up in its round: by what it says of itself alone, since nothing in it can be read. */
export function judgeShare(share: SentShare, { sender, round, hasSent, cells, now }: ShareGrounds): JudgedShare {
  if (!round) return { refusal: "OTHER_ROUND" };
  if (!round.participants.some(({ organization }) => organization === sender)) return { refusal: "NOT_PARTICIPANT" };
  if (hasSent) return { refusal: "SECOND_SHARE" };
  if (round.state !== "OPEN" || now >= round.shareBy) return { refusal: "TOO_LATE" };
  if (share.participants !== round.participantsDigest) return { refusal: "WRONG_PARTICIPANTS" };
  if (!/^[\w-]+$/.test(share.vector)) return { refusal: "WRONG_FORMAT" };
  const vector = readVector(share.vector, cells);
  return vector ? { vector } : { refusal: "WRONG_LENGTH" };
}
