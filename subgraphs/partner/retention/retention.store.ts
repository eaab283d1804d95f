import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import { type Retention, usualRetention } from "./retention.ts";

/** For how long what has ended is kept: as the organization has said, or as usual. */
export async function retentionOf(sql: Sql): Promise<Retention> {
  const [own] = await sql.query<Omit<Retention, "holdsFrom"> & { holdsFrom: string }>(
    `select closed_needs_days as "closedNeedsDays", shown_days as "shownDays", ${isoText("holds_from")} as "holdsFrom"
     from retention`,
  );
  return own ? { ...own, holdsFrom: new Date(own.holdsFrom) } : usualRetention;
}

export async function keepRetention(sql: Sql, { closedNeedsDays, shownDays, holdsFrom }: Retention): Promise<void> {
  await sql.query(
    `insert into retention (closed_needs_days, shown_days, holds_from) values ($1, $2, $3)
     on conflict (only_one) do update set closed_needs_days = excluded.closed_needs_days,
       shown_days = excluded.shown_days, holds_from = excluded.holds_from`,
    [closedNeedsDays, shownDays, holdsFrom],
  );
}

/** Marks needs that ended before then as due to be erased. @returns how many were not marked yet, at most `limit` */
export async function markOverdueNeeds(
  sql: Sql,
  { kind, before, now, limit }: { kind: string; before: Date; now: Date; limit: number },
): Promise<number> {
  const marked = await sql.query(
    `insert into deadline (kind, subject, due_at)
     select $1, n.id, $3 from need n
     where n.closed_at < $2 and n.status in ('CLOSED', 'WITHDRAWN')
       and not exists (select from deadline d where d.kind = $1 and d.subject = n.id)
     order by n.closed_at limit $4
     on conflict do nothing returning 1`,
    [kind, before, now, limit],
  );
  return marked.length;
}

/** The id of an ended need, if it ended before then; locked. `BUSY` while somebody else works on it. */
export async function lockOverdueNeed(sql: Sql, id: string, before: Date): Promise<"LOCKED" | "BUSY" | undefined> {
  const overdue = "id = $1 and closed_at < $2 and status in ('CLOSED', 'WITHDRAWN')";
  if ((await sql.query(`select 1 from need where ${overdue} for update skip locked`, [id, before])).length > 0) {
    return "LOCKED";
  }
  return (await sql.query(`select 1 from need where ${overdue}`, [id, before])).length > 0 ? "BUSY" : undefined;
}

/** By what their homes know them: what was shown to us and is over since then. */
export async function overdueShown(
  sql: Sql,
  before: Date,
  limit: number,
): Promise<{ subject: string; home: string }[]> {
  return sql.query<{ subject: string; home: string }>(
    `select need_id as subject, home from opportunity where state not in ('OPEN', 'OFFERED') and changed_at < $1
     union all
     select introduction, home from inbox_item
     where state not in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED')
       and updated_at < $1
     limit $2`,
    [before, limit],
  );
}

/** The need itself, when all that belonged to it is gone; its issues and its search go with it. */
export async function deleteNeed(sql: Sql, id: string): Promise<void> {
  await sql.query("delete from need where id = $1", [id]);
}
