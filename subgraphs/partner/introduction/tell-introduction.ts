import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { type Urgency, urgencyMeanings } from "../need/need.codes.ts";
import { countNotes } from "../note/note.store.ts";
import { type PeerEvent, tellPeer } from "../peer/tell-peer.ts";
import { introductionReasonMeanings, introductionStateMeanings } from "./introduction.codes.ts";
import { type Introduction, liveIntroductionsWith } from "./introduction.store.ts";

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
});

/** What becomes of a reservation: the issues are held under it, or they cannot be. */
export const toldReservation = z.object({ introduction: idForm, reservation: idForm });

type Told = Pick<
  Introduction,
  "id" | "responder" | "organization" | "state" | "isShort" | "issues" | "reason" | "need" | "reservation"
>;

/** Tells the responder's organization where an introduction stands. */
export async function tellIntroduction(sql: Sql, told: Told): Promise<void> {
  const about = { urgency: await urgencyOf(sql, told.need), notes: await countNotes(sql, told.id, "HOME") };
  await tellPeer(sql, told.organization, [changedEvent(told, about)]);
}

async function urgencyOf(sql: Sql, need: string): Promise<Urgency> {
  const [row] = await sql.query<{ urgency: Urgency }>("select urgency from need where id = $1", [need]);
  return row?.urgency ?? "CAN_WAIT";
}

function changedEvent(
  { id, responder, state, isShort, issues, reason, reservation }: Told,
  { urgency, notes }: { urgency: Urgency; notes: number },
): PeerEvent {
  const data = { introduction: id, responder, state, isShort, urgency, issues, reason, reservation, notes };
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
