import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { isMailAddress } from "../person/check-invitation.ts";
import type { MailChoice } from "./mail-choice.ts";
import type { OtherMessage } from "./message-kind.ts";
import { type QuietSpan, usualHours, type WorkSpan, workSpanForm } from "./work-span.ts";

/** How somebody is reached at work, with what they have not said filled in. */
export type Reachability = {
  /** Of the person. */
  id: string;
  name: string;
  title: string | null;
  /** Null where they were not invited by an address, as in a demonstration, and have given none. */
  email: string | null;
  phone: string | null;
  timeZone: string;
  hours: readonly WorkSpan[];
  /** Null: whenever they do not work. */
  quiet: QuietSpan | null;
  away: { from: Date; until: Date } | null;
  /** A colleague who looks after what is theirs while they are away, or do not look. */
  deputy: string | null;
  isOnCall: boolean;
  mail: MailChoice;
  /** By which messages besides e-mail. */
  alsoBy: readonly OtherMessage[];
  /** The profiles that take nothing while they are away, by their ids. */
  pauses: readonly string[];
};

type Row = {
  id: string;
  login: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  timeZone: string | null;
  homeZone: string | null;
  hours: unknown;
  quietFrom: string | null;
  quietUntil: string | null;
  awayFrom: Date | null;
  awayUntil: Date | null;
  deputy: string | null;
  isOnCall: boolean | null;
  mail: MailChoice | null;
  alsoBy: OtherMessage[] | null;
  pauses: string[] | null;
};

/** Where nothing is known of an organization's place. */
const lastZone = "UTC";

/** Of those who are active, in no order; at most 1,000 ids. */
export async function reachabilityOf(sql: Sql, people: readonly string[]): Promise<Reachability[]> {
  const rows = await sql.query<Row>(
    `select p.id, p.login, p.name, p.title, r.email, r.phone, r.time_zone as "timeZone",
       (select time_zone from home_zone) as "homeZone", r.hours, r.quiet_from as "quietFrom",
       r.quiet_until as "quietUntil", r.away_from as "awayFrom", r.away_until as "awayUntil", r.deputy,
       r.is_on_call as "isOnCall", r.mail, to_json(r.also_by) as "alsoBy", to_json(r.pauses) as pauses
     from person p left join reachability r on r.person = p.id where p.id = any($1) and p.status = 'ACTIVE'`,
    [people],
  );
  return rows.map(fillIn);
}

function fillIn({ login, homeZone, quietFrom, quietUntil, awayFrom, awayUntil, ...row }: Row): Reachability {
  return {
    ...row,
    email: row.email ?? (isMailAddress(login) ? login : null),
    timeZone: row.timeZone ?? homeZone ?? lastZone,
    hours: row.hours === null ? usualHours : z.parse(z.array(workSpanForm), row.hours),
    quiet: quietFrom !== null && quietUntil !== null ? { from: quietFrom, until: quietUntil } : null,
    away: awayFrom && awayUntil ? { from: new Date(awayFrom), until: new Date(awayUntil) } : null,
    isOnCall: row.isOnCall ?? false,
    mail: row.mail ?? "AT_ONCE",
    alsoBy: row.alsoBy ?? [],
    pauses: row.pauses ?? [],
  };
}

export type GivenEmail = { id: string; email: string };

/** Where people said that they read mail at work, also of those who have left; in no order. */
export function givenEmailsOf(sql: Sql, people: readonly string[]): Promise<GivenEmail[]> {
  return sql.query<GivenEmail>(
    "select person as id, email from reachability where person = any($1) and email is not null",
    [people],
  );
}

/** `profiles`: those that pause, by their ids. */
export type PausingAbsence = { from: Date; until: Date; profiles: readonly string[] };

/** For which time somebody lets which profiles pause; nothing when they do not. */
export async function pausingAbsence(sql: Sql, person: string): Promise<PausingAbsence | undefined> {
  const [row] = await sql.query<PausingAbsence>(
    `select away_from as "from", away_until as until, to_json(pauses) as profiles from reachability
     where person = $1 and pauses <> '{}' and away_until is not null`,
    [person],
  );
  return row && { ...row, from: new Date(row.from), until: new Date(row.until) };
}

/** The zone of the organization's place. Where that is not known, the one in which most of its people work. */
export async function homeZone(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ timeZone: string | null }>(
    `select coalesce((select time_zone from home_zone), (
       select time_zone from reachability where time_zone is not null
       group by time_zone order by count(*) desc, time_zone limit 1)) as "timeZone"`,
  );
  return row?.timeZone ?? lastZone;
}
