import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { lastSealedFor } from "../case-file/last-sealed.store.ts";
import { type Urgency, urgencyMeanings } from "../need/need.codes.ts";
import { countNotes } from "../note/note.store.ts";
import { type PeerEvent, tellPeer } from "../peer/tell-peer.ts";
import { introductionReasonMeanings, introductionStateMeanings, sideMeanings } from "./introduction.codes.ts";
import { type Introduction, liveIntroductionsWith } from "./introduction.store.ts";
import { nextStepMeanings, nextStepOf } from "./move-introduction.ts";

export const introductionChanged = "org.alight.introduction.changed.v1";
export const issuesClaimed = "org.alight.introduction.claimed.v1";
export const claimLost = "org.alight.introduction.lost.v1";

export const idForm = z.string().min(1).max(100);

/** One of the codes of a list. */
export function codeOf<Meanings extends object>(meanings: Meanings): z.ZodType<keyof Meanings> {
  return z.custom<keyof Meanings>((value) => typeof value === "string" && Object.hasOwn(meanings, value));
}

/** What the responder's organization is told of an introduction: ids and codes, nothing of the need's own. */
export const toldIntroduction = z.object({
  introduction: idForm,
  responder: idForm,
  state: codeOf(introductionStateMeanings),
  isShort: z.boolean(),
  urgency: codeOf(urgencyMeanings),
  issues: z.array(idForm).max(30),
  reason: codeOf(introductionReasonMeanings).nullable(),
  /** Under which it stands, once it is accepted. */
  reservation: idForm.nullable(),
  /** How many notes the need's people have written. */
  notes: z.int().min(0).max(1_000).default(0),
  /** What comes next, whose it is to do, and until when they are awaited. */
  nextStep: codeOf(nextStepMeanings).nullable().default(null),
  nextSide: codeOf(sideMeanings).nullable().default(null),
  answerBy: z.iso.datetime().nullable().default(null),
  /** When something of the case file was last sealed for people of the responder's organization. */
  sealedAt: z.iso.datetime().nullable().default(null),
  /** Whose step led there, when it was one of the responder's organization: they need not be told of it. */
  by: idForm.nullable().default(null),
});

/** What becomes of a reservation: the issues are held under it, or they cannot be. */
export const toldReservation = z.object({ introduction: idForm, reservation: idForm });

type Told = Pick<
  Introduction,
  | "id"
  | "responder"
  | "organization"
  | "state"
  | "isShort"
  | "issues"
  | "reason"
  | "need"
  | "reservation"
  | "conflict"
  | "answerBy"
>;

/** Tells the responder's organization where an introduction stands; `by`: whose step led there, if one of theirs. */
export async function tellIntroduction(sql: Sql, told: Told, by: string | null = null): Promise<void> {
  const about = {
    by,
    urgency: await urgencyOf(sql, told.need),
    notes: await countNotes(sql, told.id, "HOME"),
    sealedAt: told.state === "ACCEPTED" ? await lastSealedFor(sql, told.id) : null,
  };
  await tellPeer(sql, told.organization, [changedEvent(told, about)]);
}

async function urgencyOf(sql: Sql, need: string): Promise<Urgency> {
  const [row] = await sql.query<{ urgency: Urgency }>("select urgency from need where id = $1", [need]);
  return row?.urgency ?? "CAN_WAIT";
}

type About = { by: string | null; urgency: Urgency; notes: number; sealedAt: string | null };

function changedEvent(told: Told, about: About): PeerEvent {
  const { id, responder, state, isShort, issues, reason, reservation, answerBy } = told;
  const { step: nextStep, side: nextSide } = nextStepOf(told);
  const next = { nextStep, nextSide, answerBy: answerBy?.toISOString() ?? null };
  const data = { introduction: id, responder, state, isShort, issues, reason, reservation, ...next, ...about };
  return { type: introductionChanged, subject: id, data };
}

export type ReservationWord = { introduction: string; reservation: string };

export async function tellClaimed(sql: Sql, organization: string, word: ReservationWord): Promise<void> {
  await tellPeer(sql, organization, [{ type: issuesClaimed, subject: word.introduction, data: word }]);
}

export async function tellLost(sql: Sql, organization: string, word: ReservationWord): Promise<void> {
  await tellPeer(sql, organization, [{ type: claimLost, subject: word.introduction, data: word }]);
}

/** Everything that lives with a peer, as it stands now: what the peer needs after it lost its database. */
export async function tellIntroductionsAgain(sql: Sql, peer: string): Promise<void> {
  for (let after = ""; ; ) {
    const some = await liveIntroductionsWith(sql, peer, after);
    const last = some.at(-1);
    if (!last) return;
    for (const one of some) await tellIntroduction(sql, one);
    after = last.id;
  }
}
