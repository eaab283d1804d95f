import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
import type { EditionPartState, RoundRefusal } from "./edition.codes.ts";
import type { EditionCall, EditionEnd } from "./edition-event.ts";

/** An edition as this organization has heard of it. Times in ISO 8601. */
export type EditionPart = {
  edition: string;
  period: string;
  catalogue: string;
  epsilon: number;
  joinBy: string;
  heardAt: string;
  state: EditionPartState;
  isHeldAsSent: boolean | null;
};

/** A round that was answered (`digest` of what was sent), or not (`declined`). */
export type EditionPartRound = {
  round: string;
  edition: string;
  at: string;
  participants: string[];
  digest: string | null;
  declined: RoundRefusal | null;
};

const columns = `edition, period, catalogue, epsilon, ${isoText("join_by")} as "joinBy",
  ${isoText("heard_at")} as "heardAt", state, is_held_as_sent as "isHeldAsSent"`;

export async function editionPart(sql: Sql, edition: string): Promise<EditionPart | undefined> {
  const [part] = await sql.query<EditionPart>(`select ${columns} from edition_part where edition = $1`, [edition]);
  return part;
}

/** Read anew and locked until the transaction ends. */
export async function lockEditionPart(sql: Sql, edition: string): Promise<EditionPart | undefined> {
  const text = `select ${columns} from edition_part where edition = $1 for update`;
  const [part] = await sql.query<EditionPart>(text, [edition]);
  return part;
}

/** The newest first, one more than asked for, to tell whether there are more. */
export async function newestEditionParts(
  sql: Sql,
  { first, after }: PageRequest<[heardAt: string, edition: string]>,
): Promise<EditionPart[]> {
  const [heardAt, edition] = after ?? [];
  return sql.query<EditionPart>(
    `select ${columns} from edition_part
     where $1::timestamptz is null or heard_at < $1 or (heard_at = $1 and edition > $2)
     order by heard_at desc, edition limit $3`,
    [heardAt ?? null, edition ?? null, first + 1],
  );
}

/** Of these editions (at most 100), in the order in which they were heard. */
export async function roundsOf(sql: Sql, editions: readonly string[]): Promise<EditionPartRound[]> {
  return sql.query<EditionPartRound>(
    `select round, edition, ${isoText("heard_at")} as at, to_json(participants) as participants, digest, declined
     from edition_part_round where edition = any($1) order by edition, heard_at, round`,
    [editions],
  );
}

/** Calls, or rounds, of one period that were ever heard. */
export async function countHeard(
  sql: Sql,
  table: "edition_part" | "edition_part_round",
  period: string,
): Promise<number> {
  const text = `select count(*)::int as count from ${table} where period = $1`;
  const [row] = await sql.query<{ count: number }>(text, [period]);
  return row?.count ?? 0;
}

/** @returns false when it was heard before */
export async function insertEditionPart(sql: Sql, call: EditionCall, at: Date): Promise<boolean> {
  const rows = await sql.query(
    `insert into edition_part (edition, period, catalogue, epsilon, join_by, heard_at, state)
     values ($1, $2, $3, $4, $5, $6, 'CALLED') on conflict do nothing returning 1`,
    [call.edition, call.period, call.catalogue, call.epsilon, call.joinBy, at],
  );
  return rows.length > 0;
}

export async function setPartState(sql: Sql, edition: string, state: EditionPartState): Promise<void> {
  await sql.query("update edition_part set state = $2 where edition = $1", [edition, state]);
}

export async function wasHeard(sql: Sql, round: string): Promise<boolean> {
  return (await sql.query("select from edition_part_round where round = $1", [round])).length > 0;
}

export type NewRound = Omit<EditionPartRound, "at"> & { period: string; heardAt: Date };

export async function insertRound(sql: Sql, one: NewRound): Promise<void> {
  await sql.query(
    `insert into edition_part_round (round, edition, period, heard_at, participants, digest, declined)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [one.round, one.edition, one.period, one.heardAt, one.participants, one.digest, one.declined],
  );
}

/** Digests of all that was sent for an edition. */
export async function sentDigests(sql: Sql, edition: string): Promise<string[]> {
  const text = "select digest from edition_part_round where edition = $1 and digest is not null";
  return (await sql.query<{ digest: string }>(text, [edition])).map(({ digest }) => digest);
}

type Ending = { end: EditionEnd; state: EditionPartState; isHeldAsSent: boolean | null };

/** What the centre has published of those who took part is kept with it. */
export async function endEditionPart(sql: Sql, { end, state, isHeldAsSent }: Ending): Promise<void> {
  await sql.query(
    "update edition_part set state = $2, participants = $3::jsonb, is_held_as_sent = $4 where edition = $1",
    [end.edition, state, JSON.stringify(end.participants), isHeldAsSent],
  );
}

/** Editions that the organization has joined and of which nothing was sent yet. */
export async function joinedEditions(sql: Sql): Promise<string[]> {
  const text = "select edition from edition_part where state = 'JOINED' order by heard_at desc limit 100";
  return z
    .array(z.object({ edition: z.string() }))
    .parse(await sql.query(text))
    .map(({ edition }) => edition);
}
