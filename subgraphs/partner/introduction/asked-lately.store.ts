import type { Sql } from "#shared/database/sql.ts";
import { askedWithinMs, waitingStates } from "./asking-limits.ts";

/** How much this home has asked, by organization and by responder: in the last day, or still without an end. */
export type AskedLately = {
  ofOrganization: ReadonlyMap<string, number>;
  ofResponder: ReadonlyMap<string, number>;
};

/** Of these organizations, at most 100. */
export async function askedLately(sql: Sql, organizations: readonly string[], now: Date): Promise<AskedLately> {
  const rows = await sql.query<{ organization: string; responder: string; count: number }>(
    `select organization, responder, count(*)::int as count from introduction
     where organization = any($1) and way = 'REQUESTED' and (started_at > $2 or state = any($3))
     group by organization, responder`,
    [organizations, new Date(now.getTime() - askedWithinMs), waitingStates],
  );
  const ofOrganization = new Map<string, number>();
  for (const { organization, count } of rows) {
    ofOrganization.set(organization, (ofOrganization.get(organization) ?? 0) + count);
  }
  return { ofOrganization, ofResponder: new Map(rows.map(({ responder, count }) => [responder, count])) };
}
