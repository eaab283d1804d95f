import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createLogger } from "#shared/logging/logger.ts";
import { partnerDeadlines } from "../deadline/partner-deadlines.ts";
import { startDeadlines } from "../deadline/start-deadlines.ts";
import type { MatchProfile } from "../need/match-profile.ts";
import { hear } from "../opportunity/opportunity.fixture.ts";
import { now, organization, type PartnerDesk } from "../partner.fixture.ts";
import type { AskCandidates, Candidate } from "./ask-candidates.ts";
import { SearchRounds } from "./search-rounds.ts";

const log = createLogger("partner", "error");

export type Fitting = { responder: string; codes: readonly string[]; score?: number };

/** Whom matching would find: those with one of the codes asked for, in the given order. */
export function matchingWith(fitting: readonly Fitting[]): AskCandidates {
  return async ({ issues }: MatchProfile) => {
    const candidates: Candidate[] = fitting.flatMap(({ responder, codes, score = 500 }) => {
      const own = issues.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
      return own.length === 0 ? [] : [{ responder, score, issues: own }];
    });
    const covered = new Set(candidates.flatMap((candidate) => candidate.issues));
    return {
      candidates: candidates.slice(0, 50),
      uncovered: issues.map(({ id }) => id).filter((id) => !covered.has(id)),
    };
  };
}

export function someResponder(of = "bucharest"): string {
  return `${of}~${randomUUID()}`;
}

export type AtHome = { desk: PartnerDesk; ask: AskCandidates; at?: Date; stateBodies?: readonly string[] };

/** Asks for every need that is due, as the waves do. */
export async function runWaves({ desk, ask, at = now, stateBodies = [] }: AtHome): Promise<void> {
  const { organization, database } = desk;
  const { orm, pool } = database;
  const known = ["colorado", "bucharest", "manila", "kathmandu"];
  const partyOf = (id: string) => (known.includes(id) ? { isStateBody: stateBodies.includes(id) } : undefined);
  const rounds = new SearchRounds({ organization, orm, pool, clock: () => at, ask, partyOf, log });
  while ((await rounds.run()) === "more");
}

/** Everything that is due at a time, and what matching is asked because of it. */
export async function passTime(home: AtHome & { at: Date }): Promise<void> {
  const { desk, at } = home;
  const { organization, database } = desk;
  const { orm, pool } = database;
  const deadlines = startDeadlines({ organization, orm, clock: () => at, kinds: partnerDeadlines, log, pollMs: 20 });
  const isDue = async (text: string) => (await pool.query(text, [at])).length > 0;
  try {
    do {
      while (await isDue("select from deadline where due_at <= $1")) await new Promise(setImmediate);
      await runWaves(home);
    } while (await isDue("select from deadline where due_at <= $1"));
  } finally {
    await deadlines.stop();
  }
}

const showing = z.looseObject({ id: z.string(), responderId: z.string(), wave: z.number(), state: z.string() });
const nextStep = z.object({ code: z.string(), at: z.string().nullable(), tells: z.array(z.string()) }).nullable();
const need = z.object({
  status: z.string(),
  issues: z.array(z.object({ id: z.string(), status: z.string(), issue: z.object({ code: z.string() }) })),
  showings: z.array(showing).nullable(),
  nextStep,
});
export type SoughtNeed = z.output<typeof need>;

/** How it stands for a need, as its home sees it. */
export async function readSought(desk: PartnerDesk, id: string): Promise<SoughtNeed> {
  const query = `{ need(id: "${id}") { status issues { id status issue { code } } nextStep { code at tells }
    showings { id responderId organization { id } issues wave score state goneBecause declinedBecause shownAt
      answerBy } } }`;
  return z.object({ data: z.object({ need }) }).parse(await desk.ask(desk.advocate, query)).data.need;
}

export type Told = { subject: string; data: unknown };

/** What waits in the outbox for an organization, oldest first. */
export async function toldTo(desk: PartnerDesk, peer: string): Promise<Told[]> {
  const sql = "select subject, data from outbox where recipient = $1 order by id";
  return desk.database.pool.query<Told>(sql, [`partner:${peer}`]);
}

/** Brings what waits for our own organization to it, as the relay would. */
export async function bringHome(desk: PartnerDesk): Promise<void> {
  const sql = "delete from outbox where recipient = $1 returning id, type, subject as showing, data";
  const rows = await desk.database.pool.query<{ id: string; type: string; showing: string; data: unknown }>(sql, [
    `partner:${organization}`,
  ]);
  const inOrder = rows.sort((a, b) => Number(a.id) - Number(b.id));
  if (inOrder.length > 0) await hear(desk, inOrder, organization);
}

export function later(hours: number): Date {
  return new Date(now.getTime() + hours * 60 * 60 * 1000);
}

/** The kinds of the entries about a need or a showing, oldest first. */
export async function entriesAbout(desk: PartnerDesk, subject: string): Promise<string[]> {
  const sql = "select action from audit_entry where subject = $1 and action <> 'need.read' order by seq";
  return (await desk.database.pool.query<{ action: string }>(sql, [subject])).map(({ action }) => action);
}
