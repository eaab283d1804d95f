import type { Sql } from "#shared/database/sql.ts";
import type { ReachabilityContent } from "./check-reachability.ts";

/** All that somebody says of how they are reached; when they are away, and their deputy, stay. */
export async function keepReachability(
  sql: Sql,
  person: string,
  { content, now }: { content: ReachabilityContent; now: Date },
): Promise<void> {
  const { email, phone, timeZone, hours, quiet, isOnCall, mail, alsoBy } = content;
  const kept = hours === null ? null : JSON.stringify(hours);
  await sql.query(
    `insert into reachability
       (person, email, phone, time_zone, hours, quiet_from, quiet_until, is_on_call, mail, also_by, changed_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11)
     on conflict (person) do update set email = excluded.email, phone = excluded.phone,
       time_zone = excluded.time_zone, hours = excluded.hours, quiet_from = excluded.quiet_from,
       quiet_until = excluded.quiet_until, is_on_call = excluded.is_on_call, mail = excluded.mail,
       also_by = excluded.also_by, changed_at = excluded.changed_at`,
    [person, email, phone, timeZone, kept, quiet?.from ?? null, quiet?.until ?? null, isOnCall, mail, alsoBy, now],
  );
}

export type Absence = {
  person: string;
  from: Date | null;
  until: Date | null;
  deputy: string | null;
  /** The profiles that pause meanwhile, by their ids. */
  pauses: readonly string[];
};

/** When somebody is away, and who stands in for them; what else they said stays. */
export async function keepAway(sql: Sql, absence: Absence, now: Date): Promise<void> {
  const { person, from, until, deputy, pauses } = absence;
  await sql.query(
    `insert into reachability (person, away_from, away_until, deputy, pauses, changed_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (person) do update set away_from = excluded.away_from, away_until = excluded.away_until,
       deputy = excluded.deputy, pauses = excluded.pauses, changed_at = excluded.changed_at`,
    [person, from, until, deputy, pauses, now],
  );
}

/** Whether somebody's deputy, or that one's, and so on, is this person. */
export async function isDeputyOfDeputies(sql: Sql, { person, deputy }: { person: string; deputy: string }) {
  const rows = await sql.query(
    `with recursive chain as (
       select deputy from reachability where person = $2
       union select r.deputy from reachability r join chain c on r.person = c.deputy)
     select from chain where deputy = $1`,
    [person, deputy],
  );
  return rows.length > 0;
}

/** Keeps the zone of the organization's place. */
export async function keepHomeZone(sql: Sql, timeZone: string): Promise<void> {
  await sql.query(
    `insert into home_zone (time_zone) values ($1)
     on conflict (only_one) do update set time_zone = excluded.time_zone where home_zone.time_zone <> excluded.time_zone`,
    [timeZone],
  );
}
