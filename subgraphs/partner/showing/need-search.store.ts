import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { ClockStep, Reach } from "./next-step.codes.ts";

/** How far looking for somebody has come for one need. */
export type NeedSearch = {
  need: string;
  reach: Reach;
  /** Whether coordinators know that somebody is missing. */
  isTold: boolean;
  step: ClockStep;
  stepAt: Date;
  /** Since when matching is to be asked; null when nothing is to be asked. */
  dueAt: Date | null;
  /** Whether a new wave is due, or only what is missing in the present one. */
  isNewWave: boolean;
  /** Counts whatever was marked: an answer of matching to an older question is not used. */
  revision: number;
};

export const searchChannel = "need_search";

/** A need that is posted is looked for, and nobody is asked by itself before a time. */
export async function holdSearch(sql: Sql, { need, until }: { need: string; until: Date }): Promise<void> {
  await sql.query("insert into need_search (need, step, step_at) values ($1, 'FIRST_WAVE', $2)", [need, until]);
}

/** Nobody chooses any more; of a search that was to be held for longer than `after`, where that is given. */
export async function releaseSearch(sql: Sql, need: string, after: Date | null = null): Promise<void> {
  await sql.query(
    `update need_search set step = 'NEXT_WAVE', revision = revision + 1
     where need = $1 and step = 'FIRST_WAVE' and ($2::timestamptz is null or step_at > $2)`,
    [need, after],
  );
}

/**
 * Matching is to be asked for a need, from now on: since it was posted or revised, or because somebody declined. Not as
 * long as somebody chooses.
 */
export async function markSearch(
  sql: Sql,
  { need, now, isFromStart }: { need: string; now: Date; isFromStart: boolean },
): Promise<void> {
  await sql.query(
    `insert into need_search (need, step_at, due_at) values ($1, $2, $2)
     on conflict (need) do update set revision = need_search.revision + 1,
       due_at = case when need_search.step = 'FIRST_WAVE' then null else excluded.due_at end,
       reach = case when $3 then 'PLACE' else need_search.reach end,
       is_told = need_search.is_told and not $3`,
    [need, now, isFromStart],
  );
  await ring(sql);
}

/** The next of them, those first that have waited longest. */
export async function dueSearches(sql: Sql, limit: number): Promise<NeedSearch[]> {
  return readSearches(sql, "where due_at is not null order by need_search.due_at, need limit $1", [limit]);
}

export async function searchesOf(sql: Sql, needs: readonly string[]): Promise<NeedSearch[]> {
  return readSearches(sql, "where need = any($1)", [needs]);
}

/** Only under the need's lock. */
export async function searchOf(sql: Sql, need: string): Promise<NeedSearch | undefined> {
  const [search] = await searchesOf(sql, [need]);
  return search;
}

/** Writes how far it has come; rings when matching is to be asked. */
export async function saveSearch(sql: Sql, search: NeedSearch): Promise<void> {
  const { need, reach, isTold, step, stepAt, dueAt, isNewWave } = search;
  await sql.query(
    `update need_search set reach = $2, is_told = $3, step = $4, step_at = $5, due_at = $6, is_new_wave = $7,
       revision = revision + 1 where need = $1`,
    [need, reach, isTold, step, stepAt, dueAt, isNewWave],
  );
  if (dueAt !== null) await ring(sql);
}

/** Nobody is looked for any more. */
export async function endSearch(sql: Sql, need: string): Promise<void> {
  await sql.query("delete from need_search where need = $1", [need]);
}

async function ring(sql: Sql): Promise<void> {
  await sql.query(`select pg_notify('${searchChannel}', '')`);
}

type Row = Omit<NeedSearch, "stepAt" | "dueAt"> & { stepAt: string; dueAt: string | null };

async function readSearches(sql: Sql, where: string, values: readonly unknown[]): Promise<NeedSearch[]> {
  const rows = await sql.query<Row>(
    `select need, reach, is_told as "isTold", step, ${isoText("step_at")} as "stepAt",
       ${isoText("due_at")} as "dueAt", is_new_wave as "isNewWave", revision
     from need_search ${where}`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    stepAt: new Date(row.stepAt),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  }));
}
