import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createLogger } from "#shared/logging/logger.ts";
import type { Actor } from "../context.ts";
import { now, organization, type PartnerDesk } from "../partner.fixture.ts";
import { partnerNews } from "../peer/partner-news.ts";
import { receivePeerNews } from "../peer/peer-news-route.ts";

const log = createLogger("partner", "silent");
const dayMs = 24 * 60 * 60 * 1000;

/** What a home says of a showing that is there. */
export function shownTo(responder: string, changes: Record<string, unknown> = {}) {
  return {
    responder,
    version: 1,
    state: "OPEN",
    issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE", dueMonth: "2027-01" }],
    languages: ["es"],
    urgency: "SOON",
    score: 812,
    answerBy: new Date(now.getTime() + dayMs).toISOString(),
    ...changes,
  };
}

export type Said = { showing: string; data: unknown; type?: string };

/** One batch of an organization's word, as the route takes it. @returns the status of the answer */
export async function hear(desk: PartnerDesk, said: readonly Said[], from = "bucharest"): Promise<number> {
  const { pool, orm } = desk.database;
  const sql = "select position::int as position from inbox_sender where sender = $1";
  const [known] = await pool.query<{ position: number }>(sql, [from]);
  const events = said.map(({ showing, data, type = "org.alight.showing.changed.v1" }, index) => ({
    ...{ specversion: "1.0", datacontenttype: "application/json", id: randomUUID(), source: from, type },
    ...{ subject: showing, time: now.toISOString(), position: String((known?.position ?? 0) + index + 1), data },
  }));
  const receive = receivePeerNews({ organization, orm, clock: () => now, news: partnerNews, log });
  const { status } = await receive({ body: Buffer.from(JSON.stringify(events)) }, { party: from, service: "partner" });
  return status;
}

/** A new id of a showing of another organization. */
export function newShowing(home = "bucharest"): string {
  return `${home}~${randomUUID()}`;
}

const node = z.looseObject({ id: z.string(), needId: z.string(), state: z.string() });
const page = z.object({ edges: z.array(z.object({ cursor: z.string(), node })) }).nullable();
const listed = z.object({ data: z.object({ _entities: z.array(z.object({ opportunities: page }).nullable()) }) });

const fields = `id needId home { id } responder { id } issues { issue { code } jurisdiction { code } help dueMonth }
  languages { tag } urgency score state goneBecause awaitedUntil answerBy receivedAt`;

export type Listing = { responder?: string; heldBy?: string; state?: string; first?: number; after?: string };

/** What the list of the organization, or of one responder, shows; null for whoever may not see it. */
export async function opportunitiesSeenBy({ desk, as }: { desk: PartnerDesk; as: Actor }, asked: Listing = {}) {
  const { responder, heldBy, ...page } = asked;
  const held = heldBy === undefined ? "" : `, heldBy: ${JSON.stringify(heldBy)}`;
  const of =
    responder === undefined ? { type: "Organization", id: organization } : { type: "Responder", id: responder };
  const query = `query ($state: OpportunityState, $first: Int! = 100, $after: String) {
    _entities(representations: [{ __typename: "${of.type}", id: "${of.id}" }]) {
      ... on ${of.type} { opportunities(first: $first, after: $after, state: $state${held}) {
        edges { cursor node { ${fields} } } } } } }`;
  const [entity] = listed.parse(await desk.ask(as, query, page)).data._entities;
  return entity?.opportunities?.edges ?? null;
}
