import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createLogger } from "#shared/logging/logger.ts";
import { runChange } from "../command/run-change.ts";
import type { Actor } from "../context.ts";
import { takePassed } from "../deadline/deadline.store.ts";
import { partnerDeadlines } from "../deadline/partner-deadlines.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { partnerNews } from "../peer/partner-news.ts";
import { receivePeerNews } from "../peer/peer-news-route.ts";
import { recipientOf } from "../peer/tell-peer.ts";
import { introductionForms } from "./introduction-forms.fixture.ts";

const log = createLogger("partner", "silent");

/** The need's organization and the responder's, each with its own database, and nothing between them but events. */
export type TwoDesks = {
  home: PartnerDesk;
  other: PartnerDesk;
  positions: Map<string, number>;
  close(): Promise<void>;
};

export async function openTwoDesks(): Promise<TwoDesks> {
  const [home, other] = await Promise.all([openPartnerDesk("kathmandu"), openPartnerDesk("colorado")]);
  const close = async () => {
    await home.close();
    await other.close();
  };
  return { home, other, positions: new Map(), close };
}

/** Somebody of one desk, as the other one knows them. */
export function abroad(actor: Actor): Actor {
  return actor.kind === "person" ? { ...actor, isHome: false, roles: [] } : actor;
}

type Waiting = { id: string; type: string; subject: string; data: unknown };

/** What waits at one desk for the other. */
export async function waitingAt(from: PartnerDesk, to: PartnerDesk): Promise<Waiting[]> {
  const text = "select id::text, type, subject, data from outbox where recipient = $1 order by outbox.id";
  return from.database.pool.query<Waiting>(text, [recipientOf(to.organization)]);
}

export type Carried = { from: PartnerDesk; to: PartnerDesk; at?: Date };

/** Carries the first of what waits, in one batch each. @returns whether there was something */
export async function carryOne(desks: TwoDesks, { from, to, at = now }: Carried): Promise<boolean> {
  const [event] = await waitingAt(from, to);
  if (!event) return false;
  const position = (desks.positions.get(from.organization) ?? 0) + 1;
  desks.positions.set(from.organization, position);
  const envelope = {
    specversion: "1.0",
    datacontenttype: "application/json",
    id: randomUUID(),
    source: from.organization,
    time: at.toISOString(),
    position: String(position),
  };
  const { type, subject, data } = event;
  const body = Buffer.from(JSON.stringify([{ ...envelope, type, subject, data }]));
  const { organization, database } = to;
  const parts = { organization, orm: database.orm, clock: () => at, news: partnerNews, log };
  const answer = await receivePeerNews(parts)({ body }, { party: from.organization, service: "partner" });
  const isTaken = answer.status === 200 && JSON.parse(answer.body.toString()).position === position;
  if (!isTaken) throw new Error(`${type} was refused: ${answer.body.toString()}`);
  await from.database.pool.query("delete from outbox where id = $1", [event.id]);
  return true;
}

/** Carries everything both ways until nothing waits. */
export async function carryAll(desks: TwoDesks, at = now): Promise<void> {
  const { home, other } = desks;
  for (;;) {
    const moved = [
      await carryOne(desks, { from: home, to: other, at }),
      await carryOne(desks, { from: other, to: home, at }),
    ];
    if (!moved.includes(true)) return;
  }
}

/** Does all that is due at a desk by then. */
export async function passDeadlines({ organization, database }: PartnerDesk, at: Date): Promise<void> {
  const kinds = partnerDeadlines.map(({ kind }) => kind);
  for (;;) {
    const isMore = await runChange({ organization, orm: database.orm, clock: () => at }, "deadline", async (scope) => {
      const taken = await takePassed(scope.sql, { now: at, kinds, resting: [] });
      if (taken) await partnerDeadlines.find(({ kind }) => kind === taken.kind)?.pass(scope, taken.subject);
      return taken !== undefined;
    });
    if (!isMore) return;
  }
}

export type IntroductionCommand = keyof typeof introductionForms;

const shown = z.looseObject({ id: z.string(), state: z.string() });
const payload = z.object({
  introductions: z.array(shown).nullish(),
  item: shown.nullish(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

/** Gives a command. @returns what it came to; of problems `CODE at.the.place` */
export async function give(
  { desk, as, key = randomUUID() }: { desk: PartnerDesk; as: Actor; key?: string },
  name: IntroductionCommand,
  given: Record<string, unknown>,
) {
  const forms = Object.entries(introductionForms[name]);
  const declared = forms.map(([argument, type]) => `$${argument}: ${type}`).join(", ");
  const passed = forms.map(([argument]) => `${argument}: $${argument}`).join(", ");
  const selection = name === "takeOn" ? "item { id state }" : "introductions { id state }";
  const text = `mutation (${declared}, $key: ID!) { done: ${name}(${passed}, idempotencyKey: $key) {
    ${selection} problems { code path } } }`;
  const result = await desk.ask(as, text, { ...given, key });
  const { done } = z.object({ data: z.object({ done: payload }) }).parse(result).data;
  const problems = done.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
  return { introductions: done.introductions ?? [], item: done.item ?? null, problems };
}
