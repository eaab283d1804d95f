import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import type { Incoming } from "#shared/http/serve-http.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { now, openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { peerNews } from "./peer-news.ts";
import { receivePeerNews } from "./peer-news-route.ts";
import { knownPeers, tellPeer } from "./tell-peer.ts";

const log = createLogger("partner", "silent");
const type = "org.alight.test.said.v1";
const partner = { party: "bucharest", service: "partner" };

let desk: PartnerDesk;
let heard: string[];

const said = peerNews(type, z.object({ word: z.string() }), async (scope, { word }, { sender, subject }) => {
  if (word === "broken") throw new Error("planted");
  heard.push(`${sender} said ${word} of ${subject}`);
  scope.record({ action: "need.read", subject });
});

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  heard = [];
  await desk.database.pool.query("truncate inbox_sender");
});
afterAll(() => desk.close());

function event(position: number, changes: Partial<CloudEvent> = {}): CloudEvent {
  const fixed = { specversion: "1.0", datacontenttype: "application/json" } as const;
  const subject = "bucharest~2";
  const data = { word: `word ${position}` };
  const given = { id: randomUUID(), source: "bucharest", type, subject, time: now.toISOString(), data };
  return { ...fixed, ...given, position: String(position), ...changes };
}

async function receive(events: readonly CloudEvent[], from = partner) {
  const { orm } = desk.database;
  const parts = { organization, orm, clock: () => now, news: [said], log };
  const incoming: Pick<Incoming, "body"> = { body: Buffer.from(JSON.stringify(events)) };
  const { status, body } = await receivePeerNews(parts)(incoming, from);
  return { status, body: JSON.parse(body.toString()) };
}

async function entriesOf(sender: string): Promise<number> {
  const [row] = await desk.database.pool.query<{ count: number }>(
    "select count(*)::int as count from audit_entry where actor_issuer = 'service' and actor = $1",
    [sender],
  );
  return row?.count ?? 0;
}

describe("news of other organizations", () => {
  it("is kept once, with its records, and acknowledged", async () => {
    const before = await entriesOf("bucharest");
    expect(await receive([event(1), event(2)])).toMatchObject({ status: 200, body: { position: 2 } });
    expect(await receive([event(2), event(3)])).toMatchObject({ status: 200, body: { position: 3 } });
    expect(heard).toEqual([1, 2, 3].map((at) => `bucharest said word ${at} of bucharest~2`));
    expect(await entriesOf("bucharest")).toBe(before + 3);
  });

  it("is refused whole when a part of it is malformed, unknown or in another's name", async () => {
    for (const odd of [{ data: { word: 1 } }, { type: "org.alight.test.unknown.v1" }, { source: "manila" }]) {
      expect(await receive([event(1), event(2, odd)])).toMatchObject({ status: 422 });
    }
    expect(await receive([event(1)], { party: "centre", service: "gateway" })).toMatchObject({ status: 403 });
    expect(heard).toEqual([]);
  });

  it("leaves nothing behind when keeping it fails", async () => {
    const before = await entriesOf("bucharest");
    await expect(receive([event(1), event(2, { data: { word: "broken" } })])).rejects.toThrow("planted");
    expect(await entriesOf("bucharest")).toBe(before);
    expect(await receive([])).toMatchObject({ status: 200, body: { position: 0 } });
  });
});

describe("what peers are told", () => {
  it("waits under a name of its own for each", async () => {
    const { pool } = desk.database;
    await pool.transaction((sql) => tellPeer(sql, "manila", [{ type, subject: "colorado~1", data: { word: "yes" } }]));
    expect(await knownPeers(pool)).toEqual([{ organization: "manila", isWaiting: true }]);
    expect(await pool.query("select recipient, data from outbox")).toEqual([
      { recipient: "partner:manila", data: { word: "yes" } },
    ]);
  });
});
