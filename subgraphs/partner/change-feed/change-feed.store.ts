import type { Sql } from "#shared/database/sql.ts";

export const changeChannel = "change";

/** How far the feed has come. */
export type FeedState = {
  /** Another one after a restore: what positions named before it is not what they name now. */
  epoch: string;
  last: number;
  /** The highest position that is not kept any more. */
  forgotten: number;
};

export type PlacedChange = { position: number; subject: string };

/** Gives positions, in commit order, to what has none; whoever else does it at the same time waits. */
export async function placeChanges(sql: Sql, now: Date): Promise<void> {
  await sql.query("select from change_feed for update");
  await sql.query(
    `with placed as (
       update change set position = numbered.position, placed_at = $1
       from (
         select c.seq, f.last_position + row_number() over (order by c.seq) as position
         from change c, change_feed f where c.position is null
       ) numbered
       where change.seq = numbered.seq
       returning change.position
     )
     update change_feed set last_position = (select max(position) from placed) where exists (select from placed)`,
    [now],
  );
}

export async function feedState(sql: Sql): Promise<FeedState> {
  const [row] = await sql.query<{ epoch: string; last: string; forgotten: string }>(
    "select c.epoch, f.last_position as last, f.forgotten from change_feed f, audit_chain c",
  );
  return { epoch: row?.epoch ?? "", last: Number(row?.last ?? 0), forgotten: Number(row?.forgotten ?? 0) };
}

/** The next changes of a type after a position, and up to another. */
export async function changesAfter(
  sql: Sql,
  { type, after, upTo, limit }: { type: string; after: number; upTo: number; limit: number },
): Promise<PlacedChange[]> {
  const rows = await sql.query<{ position: string; subject: string }>(
    "select position, subject from change where type = $1 and position > $2 and position <= $3 order by position limit $4",
    [type, after, upTo, limit],
  );
  return rows.map(({ position, subject }) => ({ position: Number(position), subject }));
}

/** Forgets what is said of subjects that were erased: their ids are not to be found here either. */
export async function forgetChangesOf(sql: Sql, type: string, subjects: readonly string[]): Promise<void> {
  await sql.query("delete from change where type = $1 and subject = any($2)", [type, [...subjects]]);
}

/** Forgets what changed before; whoever was away longer reads the lists instead. */
export async function forgetChangesBefore(sql: Sql, before: Date): Promise<void> {
  await sql.query(
    `with gone as (delete from change where placed_at < $1 returning position)
     update change_feed set forgotten = greatest(forgotten, (select max(position) from gone))
     where exists (select from gone)`,
    [before],
  );
}
