import type { Sql } from "#shared/database/sql.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { forgetChangesOf } from "../../change-feed/change-feed.store.ts";
import { isoText } from "../../database/iso-text.ts";
import { nextStepOf } from "../../introduction/move-introduction.ts";
import type { PastIntroduction, PastNeed } from "./past-introduction.ts";

/** Whether the history of a period was written before. */
export async function hasHistory(sql: Sql, period: string): Promise<boolean> {
  const text = "select 1 from audit_entry where action = 'demo.seed' and details ->> 'history' = $1 limit 1";
  return (await sql.query(text, [period])).length > 0;
}

/** More made-up needs than this are not gone through. */
const mostNeeds = 5_000;

/** Closed needs as the generator left them: nobody has touched them since, and nobody was ever asked. */
export async function untouchedNeeds(sql: Sql): Promise<PastNeed[]> {
  const rows = await sql.query<Omit<PastNeed, "postedAt" | "closedAt"> & { postedAt: string; closedAt: string }>(
    `select n.id, ${isoText("n.posted_at")} as "postedAt", ${isoText("n.closed_at")} as "closedAt",
       n.posted_by as "postedBy", n.urgency,
       (select json_agg(json_build_object('id', q.id, 'issue', q.issue, 'jurisdiction', q.jurisdiction, 'help', q.help,
          'outcome', q.outcome) order by q.position) from need_issue q where q.need_id = n.id) as issues
     from need n where n.status = 'CLOSED'
       and n.change in (select change from audit_entry where action = 'demo.seed')
       and not exists (select from introduction i where i.need = n.id)
     order by n.posted_at, n.id limit ${mostNeeds}`,
  );
  return rows.map((row) => ({ ...row, postedAt: new Date(row.postedAt), closedAt: new Date(row.closedAt) }));
}

const batchSize = 500;

async function inBatches<Row>(rows: readonly Row[], write: (some: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await write(rows.slice(start, start + batchSize));
}

/**
 * At the home: introductions with their timelines, each line seen by the other side when it came. Nobody who watches is
 * told of what is long past.
 */
export async function insertPast(sql: Sql, introductions: readonly PastIntroduction[]): Promise<void> {
  const rows = introductions.map(({ steps, reservation: _, ...row }) => ({
    ...row,
    startedAt: steps[0]?.at,
    changedAt: steps.at(-1)?.at,
  }));
  await inBatches(rows, (some) => sql.query(insertIntroductions, [JSON.stringify(some)]));
  const steps = introductions.flatMap(({ id, steps: all }) =>
    all.map((step, index) => ({ introduction: id, position: index + 1, ...step })),
  );
  await inBatches(steps, (some) => sql.query(insertSteps, [JSON.stringify(some)]));
  await forgetChangesOf(
    sql,
    "Introduction",
    introductions.map(({ id }) => id),
  );
}

const insertIntroductions = `
insert into introduction (id, need, responder, organization, way, state, is_short, is_confirmed, issues, started_by,
  outcome, reason, started_at, changed_at)
select id, need, responder, organization, 'REQUESTED', state, "isShort", true, issues, "startedBy", outcome, reason,
  "startedAt", "changedAt"
from jsonb_to_recordset($1::jsonb) as given (id text, need text, responder text, organization text, state text,
  "isShort" boolean, issues text[], "startedBy" text, outcome text, reason text, "startedAt" timestamptz,
  "changedAt" timestamptz)`;

const insertSteps = `
insert into introduction_step (introduction, position, kind, side, actor, name, code, at, seen_at)
select introduction, position, kind, side, actor, name, code, at, at
from jsonb_to_recordset($1::jsonb) as given (introduction text, position int, kind text, side text, actor text,
  name text, code text, at timestamptz)`;

/** At the responder's organization: what it knows of these, and the places that were taken and given back. */
export async function insertMirrors(sql: Sql, introductions: readonly PastIntroduction[]): Promise<void> {
  const items = introductions.map(mirrorOf);
  await inBatches(items, (some) => sql.query(insertItems, [JSON.stringify(some)]));
  await forgetChangesOf(
    sql,
    "InboxItem",
    items.map(({ id }) => id),
  );
  const held = introductions.flatMap(reservationOf);
  await inBatches(held, (some) => sql.query(insertReservations, [JSON.stringify(some)]));
}

function mirrorOf({ id, organization, steps, state, ...row }: PastIntroduction) {
  const { step: nextStep, side: nextSide } = nextStepOf({ state });
  const uuid = id.slice(id.indexOf("~") + 1);
  const times = { receivedAt: steps[0]?.at, updatedAt: steps.at(-1)?.at };
  return { ...row, id: partitionedId(organization, uuid), introduction: id, state, nextStep, nextSide, ...times };
}

function reservationOf({ reservation, id, responder, steps }: PastIntroduction) {
  const made = steps.find(({ kind }) => kind === "RESERVE");
  return reservation && made ? [{ id: reservation, introduction: id, responder, by: made.actor, at: made.at }] : [];
}

const insertItems = `
insert into inbox_item (id, introduction, home, responder, state, is_short, urgency, issues, reason, updated_at,
  received_at, next_step, next_side)
select id, introduction, home, responder, state, "isShort", urgency, issues, reason, "updatedAt", "receivedAt",
  "nextStep", "nextSide"
from jsonb_to_recordset($1::jsonb) as given (id text, introduction text, home text, responder text, state text,
  "isShort" boolean, urgency text, issues text[], reason text, "updatedAt" timestamptz, "receivedAt" timestamptz,
  "nextStep" text, "nextSide" text)
where exists (select from responder r where r.id = given.responder)`;

const insertReservations = `
insert into reservation (id, introduction, responder, takes_place, state, made_by, made_at, expires_at)
select id, introduction, responder, true, 'RELEASED', by, at, at + interval '30 minutes'
from jsonb_to_recordset($1::jsonb) as given (id text, introduction text, responder text, by text, at timestamptz)
where exists (select from responder r where r.id = given.responder)`;
