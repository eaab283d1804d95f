import { randomUUID } from "node:crypto";
import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import type { Sql } from "#shared/database/sql.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import type { EditionRow, RoundRow } from "./edition.row.ts";
import { updateEdition } from "./edition.store.ts";
import { insertRound } from "./edition-round.store.ts";
import type { MaskingBook } from "./masking-book.ts";
import { digestOfParticipants } from "./participants-digest.ts";
import { ringClock } from "./ring-clock.ts";
import { tellRound } from "./tell-partners.ts";

export type Opening = {
  participants: readonly string[];
  book: MaskingBook;
  now: Date;
  /** Who ended the joining; the clock, when nobody did. */
  actor: string | undefined;
};

/** Opens a round and asks its participants for their shares. What is opened is bound to them and to their keys. */
export async function openRound(sql: Sql, edition: EditionRow, opening: Opening): Promise<void> {
  const { book, now, actor } = opening;
  const participants = opening.participants.flatMap((organization) => book.find(organization) ?? []);
  const counting: EditionRow = { ...edition, state: "COUNTING", tolerated: tolerated(participants.length) };
  const round: Omit<RoundRow, "number"> = {
    ...{ id: randomUUID(), participants, participantsDigest: digestOfParticipants(participants), openedAt: now },
    ...{ shareBy: new Date(now.getTime() + edition.shareWithinMs), state: "OPEN", missing: [] },
  };
  await updateEdition(sql, counting);
  const number = await insertRound(sql, edition.id, round);
  const by =
    actor === undefined ? ({ actor: "clock", issuer: "service" } as const) : ({ actor, issuer: "centre" } as const);
  const details = { round: round.id, participants: participants.map(({ organization }) => organization) };
  await appendAuditEntry(sql, { kind: "ROUND_OPENED", subject: edition.id, ...by, now, details });
  await tellRound(sql, counting, { ...round, number });
  await ringClock(sql);
}
