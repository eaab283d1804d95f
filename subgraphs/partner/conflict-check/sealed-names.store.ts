import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { type SealedPart, sealedPart } from "#shared/seal/sealed-part.ts";

/** Keeps names that were sealed, in the place of those before; the introduction is locked. */
export async function saveNames(sql: Sql, part: SealedPart, now: Date): Promise<void> {
  const { subject: introduction, grant, version } = part.context;
  await sql.query(
    `update conflict_check set names = $2::jsonb, names_grant = $3, names_version = $4, sealed_at = $5, taken_at = null
     where introduction = $1`,
    [introduction, JSON.stringify(part), grant, version, now],
  );
}

export async function sealedNamesOf(sql: Sql, introduction: string): Promise<SealedPart | undefined> {
  const text = "select names from conflict_check where introduction = $1 and names is not null";
  const [row] = await sql.query<{ names: unknown }>(text, [introduction]);
  return row && z.parse(sealedPart, row.names);
}

/** When a checker first took them stays. */
export async function markNamesTaken(sql: Sql, introduction: string, now: Date): Promise<void> {
  const text = "update conflict_check set taken_at = coalesce(taken_at, $2) where introduction = $1";
  await sql.query(text, [introduction, now]);
}
