import type { Sql } from "#shared/database/sql.ts";
import { liveStates } from "./opportunity.codes.ts";

/** How many of one home's can still be answered by one responder. */
export async function countLiveFrom(
  sql: Sql,
  { home, responder }: { home: string; responder: string },
): Promise<number> {
  const text = "select count(*)::int as count from opportunity where responder = $1 and home = $2 and state = any($3)";
  return countOf(await sql.query<Count>(text, [responder, home, [...liveStates]]));
}

/** How many have come in from one home after a time. */
export async function countReceivedSince(sql: Sql, home: string, since: Date): Promise<number> {
  const text = "select count(*)::int as count from opportunity where home = $1 and received_at > $2";
  return countOf(await sql.query<Count>(text, [home, since]));
}

type Count = { count: number };

function countOf([row]: Count[]): number {
  return row?.count ?? 0;
}
