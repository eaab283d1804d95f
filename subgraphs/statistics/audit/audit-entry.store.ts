import type { Sql } from "#shared/database/sql.ts";

/** What the records call an effect: a closed list. */
export const entryKinds = {
  EDITION_CALLED: "edition.call",
  EDITION_CANCELLED: "edition.cancel",
  EDITION_PUBLISHED: "edition.publish",
  EDITION_FAILED: "edition.fail",
  ROUND_OPENED: "edition.open-round",
  ROUND_ABANDONED: "edition.abandon-round",
  PARTICIPANT_JOINED: "edition.join",
  PARTICIPANT_LEFT: "edition.leave",
  SHARE_TAKEN: "edition.take-share",
  SHARE_REFUSED: "edition.refuse-share",
  ROUND_DECLINED: "edition.decline-round",
} as const;
export type EffectKind = keyof typeof entryKinds;

/** Codes and counts only. */
export type EffectDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** One effect: what was done to which edition, and by whom: a person of the centre, an organization, or the clock. */
export type Effect = {
  kind: EffectKind;
  subject: string;
  actor: string;
  issuer: "centre" | "partner" | "service";
  now: Date;
  details?: EffectDetails;
};

/** Writes an effect into the transaction that has it; without, the transaction cannot be committed. */
export async function appendAuditEntry(sql: Sql, effect: Effect): Promise<void> {
  const { kind, subject, actor, issuer, now, details = {} } = effect;
  await sql.query(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ('centre~' || gen_random_uuid(), $1, $2, $3, $4, $5, current_change(), $6)`,
    [now, issuer, actor, entryKinds[kind], subject, JSON.stringify(details)],
  );
}
