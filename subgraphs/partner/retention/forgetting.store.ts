import type { Sql } from "#shared/database/sql.ts";
import { tellPeer } from "../peer/tell-peer.ts";

/** A home asks to forget what it has shown: its subject is the row's id at home. */
export const shownForgotten = "org.alight.shown.forgotten.v1";

/** A row of ours that another organization was told of. */
export type ToldRow = { id: string; organization: string };

/** Asks each organization to forget the rows that it was told of; in the transaction in which they are erased. */
export async function tellForgetting(sql: Sql, rows: readonly ToldRow[], now: Date): Promise<void> {
  await sql.query(
    `insert into forgetting_told (subject, organization, told_at)
     select id, organization, $3 from unnest($1::text[], $2::text[]) as told (id, organization)
     on conflict do nothing`,
    [rows.map(({ id }) => id), rows.map(({ organization }) => organization), now],
  );
  for (const organization of new Set(rows.map((row) => row.organization))) {
    const own = rows.filter((row) => row.organization === organization);
    await tellPeer(sql, organization, own.map(eventOf));
  }
}

/** An organization lost its database or put an older state of it back: it may have again what was erased. */
export async function tellForgettingAgain(sql: Sql, organization: string): Promise<void> {
  const text = "select subject as id, organization from forgetting_told where organization = $1 order by subject";
  await tellPeer(sql, organization, (await sql.query<ToldRow>(text, [organization])).map(eventOf));
}

function eventOf({ id }: ToldRow) {
  return { type: shownForgotten, subject: id, data: {} };
}

export async function dropOldForgetting(sql: Sql, before: Date): Promise<void> {
  await sql.query("delete from forgetting_told where told_at < $1", [before]);
}
