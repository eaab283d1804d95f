import type { Sql } from "#shared/database/sql.ts";
import { appendAuditEntry, type EffectKind } from "../audit/audit-entry.store.ts";
import type { EditionFailure, EditionState } from "./edition.codes.ts";
import type { EditionRow } from "./edition.row.ts";
import { updateEdition } from "./edition.store.ts";
import { closeRounds } from "./edition-round.store.ts";
import type { MaskingBook } from "./masking-book.ts";
import { wholeEditions } from "./read-editions.ts";
import { tellEnded } from "./tell-partners.ts";

export type Ending = {
  to: Extract<EditionState, "PUBLISHED" | "FAILED" | "CANCELLED">;
  failure: EditionFailure | null;
  /** Whose share did not come. */
  missing: readonly string[];
  book: MaskingBook;
  now: Date;
  /** Who called it off; the clock and the shares, when nobody did. */
  actor: string | undefined;
};

const kinds = {
  PUBLISHED: "EDITION_PUBLISHED",
  FAILED: "EDITION_FAILED",
  CANCELLED: "EDITION_CANCELLED",
} as const satisfies Record<Ending["to"], EffectKind>;

/** Ends an edition for good, forgets what was added up, and tells everybody. */
export async function endEdition(sql: Sql, edition: EditionRow, ending: Ending): Promise<void> {
  const { to, failure, missing, book, now, actor } = ending;
  await closeRounds(sql, edition.id, { to: to === "PUBLISHED" ? "COMPLETE" : "ABANDONED", missing });
  const ended: EditionRow = { ...edition, state: to, failure, endedAt: now };
  await updateEdition(sql, ended);
  const by =
    actor === undefined ? ({ actor: "clock", issuer: "service" } as const) : ({ actor, issuer: "centre" } as const);
  const details = { ...(failure === null ? {} : { failure }), ...(missing.length > 0 ? { missing } : {}) };
  await appendAuditEntry(sql, { kind: kinds[to], subject: edition.id, ...by, now, details });
  const [whole] = await wholeEditions(sql, [ended]);
  if (whole) await tellEnded(sql, whole, book.organizations());
}
