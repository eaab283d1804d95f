import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { Checker } from "./check-standing.ts";
import type { ConflictWay } from "./conflict-check.codes.ts";

/** How our organization looks for conflicts, and what there is to compare with. */
export type ConflictSetting = {
  way: ConflictWay;
  /** Those of them who are there. */
  checkers: Checker[];
  /** Of the list that was read last. */
  names: number;
  keys: number;
  listedAt: Date | null;
};

type Row = Omit<ConflictSetting, "listedAt"> & { listedAt: string | null };

export async function conflictSetting(sql: Sql): Promise<ConflictSetting> {
  const [row] = await sql.query<Row>(
    `select s.way, s.listed_names as names, s.listed_keys as keys, ${isoText("s.listed_at")} as "listedAt",
       (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]')
        from person p where p.id = any(s.checkers) and p.status = 'ACTIVE') as checkers
     from conflict_setting s`,
  );
  if (!row) return { way: "AS_SHOWN", checkers: [], names: 0, keys: 0, listedAt: null };
  return { ...row, listedAt: row.listedAt === null ? null : new Date(row.listedAt) };
}

export async function saveConflictWay(sql: Sql, way: ConflictWay, checkers: readonly string[]): Promise<void> {
  await sql.query(
    `insert into conflict_setting (way, checkers) values ($1, $2)
     on conflict (only_one) do update set way = excluded.way, checkers = excluded.checkers`,
    [way, checkers],
  );
}

/** Of these people those who are there and for whom something can be sealed. */
export async function peopleWithKeys(sql: Sql, people: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await sql.query<{ id: string; hasKeys: boolean }>(
    `select p.id, exists (select from person_key k where k.person = p.id and k.ended_at is null) as "hasKeys"
     from person p where p.id = any($1) and p.status = 'ACTIVE'`,
    [people],
  );
  return new Map(rows.map(({ id, hasKeys }) => [id, hasKeys]));
}

export type NewList = { names: number; inputs: readonly Uint8Array[] };

/** Puts a list in the place of the one before. */
export async function replaceList(sql: Sql, { names, inputs }: NewList, now: Date): Promise<void> {
  await sql.query("delete from conflict_name");
  await sql.query("insert into conflict_name (input) select decode(hex, 'hex') from unnest($1::text[]) as hex", [
    inputs.map((input) => Buffer.from(input).toString("hex")),
  ]);
  await sql.query(
    `insert into conflict_setting (way, checkers, listed_names, listed_keys, listed_at)
     values ('AS_SHOWN', '{}', $1, $2, $3)
     on conflict (only_one) do update set listed_names = excluded.listed_names, listed_keys = excluded.listed_keys,
       listed_at = excluded.listed_at`,
    [names, inputs.length, now],
  );
}

/** As before there was a list. */
export async function deleteList(sql: Sql): Promise<void> {
  await sql.query("delete from conflict_name");
  await sql.query("update conflict_setting set listed_names = 0, listed_keys = 0, listed_at = null");
}

const listed = z.array(z.object({ hex: z.string() }));

/** What is compared with: of each key its hash, in an order that tells nothing. */
export async function listedInputs(sql: Sql): Promise<Uint8Array[]> {
  const rows = listed.parse(await sql.query("select encode(input, 'hex') as hex from conflict_name order by input"));
  return rows.map(({ hex }) => Buffer.from(hex, "hex"));
}
