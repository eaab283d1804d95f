import type { Sql } from "#shared/database/sql.ts";
import type { CaseFile, Place, Receipt, RestingPart } from "./case-file.store.ts";

export async function insertCaseFile(sql: Sql, { need, key }: Pick<CaseFile, "need" | "key">, at: Date): Promise<void> {
  await sql.query("insert into case_file (need, key, made_at) values ($1, $2, $3)", [need, key, at]);
}

export type NewPaper = { need: string; sealing: string; by: string; at: Date };

export async function saveRecoveryKey(sql: Sql, { need, sealing, by, at }: NewPaper): Promise<void> {
  const text = `update case_file set recovery_key = $2, recovery_kept_by = $3, recovery_kept_at = $4 where need = $1`;
  await sql.query(text, [need, sealing, by, at]);
}

export type NewPart = Omit<RestingPart, "mustBeSealedAnew" | "receipts">;

/** Puts a part in the place of the version before it under the same consent, and of those that nobody elsewhere may open. */
export async function savePart(sql: Sql, part: NewPart): Promise<void> {
  const { need, section, piece, version, permission, sealedBy, sealedAt, readers } = part;
  await sql.query(deleteFormer, [need, section, piece, permission, sealedAt]);
  await sql.query(
    `insert into case_part (need, section, piece, version, permission, sealed_by, sealed_at, readers, nonce, ciphertext,
       wraps, signature, recovery_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[need, section, piece, version, permission, sealedBy, sealedAt, readers],
      ...[part.nonce, part.ciphertext, part.wraps, part.signature, part.recoveryKey],
    ],
  );
}

/** Whether somebody (`reader`) works on the need of `c` now, as the permission `p` has it. */
const worksOnIt = `exists (select from introduction_person ip join introduction i on i.id = ip.introduction
  where ip.need = c.need and ip.person = reader and i.state = 'ACCEPTED'
    and (p.responder is null or p.responder = i.responder))`;

const deleteFormer = `
delete from case_part c where c.need = $1 and c.section = $2 and c.piece = $3 and (
  c.permission is not distinct from $4
  or exists (select from permission p where p.id = c.permission and (p.ended_at is not null or p.expires_at <= $5))
  or c.is_over and not exists (select from permission p, unnest(c.readers) as reader
    where p.id = c.permission and ${worksOnIt}))`;

/** @returns whether it is the first of its kind */
export async function saveReceipt(sql: Sql, place: Place, { reader, kind, at }: Receipt): Promise<boolean> {
  const { need, section, piece, version } = place;
  const text = `insert into case_receipt (need, section, piece, version, reader, kind, at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`;
  return (await sql.query(text, [need, section, piece, version, reader, kind, at])).length > 0;
}

export type Marked = { section: string; piece: number };

/** Marks what was sealed under a permission that has ended. @returns what was not marked before */
export async function markUnder(sql: Sql, permission: string): Promise<Marked[]> {
  const text = `update case_part set is_over = true where permission = $1 and not is_over
    returning section, piece`;
  return sql.query<Marked>(text, [permission]);
}

/** Who took part in an introduction that has ended, for which responder. */
export type Gone = { need: string; responder: string; people: readonly string[] };

/** Marks what was sealed for those who do not work on the need any more. @returns what was not marked before */
export async function markFor(sql: Sql, { need, responder, people }: Gone): Promise<Marked[]> {
  const text = `update case_part c set is_over = true from permission p
    where c.need = $1 and p.id = c.permission and not c.is_over and (p.responder is null or p.responder = $2)
      and exists (select from unnest(c.readers) as reader where reader = any($3) and not ${worksOnIt})
    returning c.section, c.piece`;
  return sql.query<Marked>(text, [need, responder, people]);
}

/** @returns the name of the key under which it rested, and how many parts there were */
export async function deleteCaseFile(sql: Sql, need: string): Promise<{ key: string; parts: number } | undefined> {
  const parts = await sql.query("delete from case_part where need = $1 returning 1", [need]);
  await sql.query("delete from case_receipt where need = $1", [need]);
  const [file] = await sql.query<{ key: string }>("delete from case_file where need = $1 returning key", [need]);
  return file && { key: file.key, parts: parts.length };
}
