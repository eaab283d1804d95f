import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import { digestOfVector, readVector } from "#shared/mask/vector-text.ts";
import { makeX25519 } from "../../../tools/constellation/development-keys.ts";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import {
  asked,
  called,
  callOf,
  editionCommand,
  ended,
  type MaskingNetwork,
  maskingNetwork,
  others,
  readEditionsOf,
  roundOf,
  type StatisticsVoice,
  statisticsVoice,
  toldStatistics,
} from "./edition.fixture.ts";
import { participantsDigest } from "./masking.ts";

const edition = "2026-Q3";
const fresh = "2026-Q3-2";
const { epsilon } = catalogue;

let desk: PartnerDesk;
let network: MaskingNetwork;
let voice: StatisticsVoice;
let declined: string[];

beforeAll(async () => {
  network = await maskingNetwork();
}, 60_000);
beforeEach(async () => {
  desk = await openPartnerDesk();
  declined = [];
  voice = statisticsVoice(desk, network, declined);
  await voice.tell(called(callOf(edition)));
  await editionCommand({ desk }, "joinEdition", edition);
}, 60_000);
afterEachClosed();

function afterEachClosed() {
  const open: PartnerDesk[] = [];
  beforeEach(() => void open.push(desk));
  afterAll(async () => {
    for (const one of open) await one.close();
  });
}

const shares = async () => (await toldStatistics(desk)).filter(({ type }) => type === "alight.edition.share");
const codes = async () =>
  (await toldStatistics(desk)).filter(({ type }) => type === "alight.edition.declined").map(({ data }) => data.code);
const ledger = async () => (await readEditionsOf(desk)).ledger;

describe("a round that is believed", () => {
  it("is answered with a masked vector and nothing else, charged, recorded and shown", async () => {
    const round = roundOf(edition, network);
    expect(await voice.tell(asked(round))).toBe(200);
    const [share, ...more] = await shares();
    expect(more).toEqual([]);
    const { vector, ...rest } = share?.data ?? {};
    expect(rest).toEqual({ edition, round: round.round, participants: participantsDigest(round) });
    const words = readVector(String(vector), cellCount(catalogue));
    const digest = words && digestOfVector(words);
    const { editions } = await readEditionsOf(desk);
    expect(editions).toMatchObject([
      {
        edition,
        state: "SENT",
        rounds: [{ round: round.round, digest, declined: null, participants: [...others, organization].sort() }],
      },
    ]);
    expect(await ledger()).toEqual([{ period: edition, spent: epsilon, limit: 2 * epsilon, rounds: 1 }]);
    const [entry] = await desk.database.pool.query<{ details: object }>(
      "select details from audit_entry where action = 'edition.answer'",
    );
    expect(entry?.details).toMatchObject({ round: round.round, digest, epsilon });
  });

  it("is answered once, however often and under whatever position it is said", async () => {
    const round = roundOf(edition, network);
    await voice.tell(asked(round));
    const [first] = await shares();
    await voice.tell(asked(round), asked(round));
    await voice.tell(asked({ ...round, shareBy: "2026-12-24T00:00:00Z" }));
    expect(await shares()).toEqual([first]);
    expect(await ledger()).toMatchObject([{ rounds: 1 }]);
  });

  it("is answered anew for those who are left, and never a third time in its period, whatever is cried", async () => {
    const of = [organization, "bucharest", "manila"];
    await voice.tell(asked(roundOf(edition, network)));
    await voice.tell(asked(roundOf(edition, network, { of })));
    for (let tries = 0; tries < 3; tries += 1) await voice.tell(asked(roundOf(edition, network, { of })));
    expect(await shares()).toHaveLength(2);
    expect(new Set((await shares()).map(({ data }) => data.vector)).size).toBe(2);
    expect(await codes()).toEqual(["ROUNDS_SPENT", "ROUNDS_SPENT", "ROUNDS_SPENT"]);
    expect(await ledger()).toEqual([{ period: edition, spent: 2 * epsilon, limit: 2 * epsilon, rounds: 2 }]);
    await voice.tell(called(callOf(fresh)));
    expect((await editionCommand({ desk }, "joinEdition", fresh)).problems).toMatchObject([{ code: "TOO_MANY" }]);
  });

  it("costs the same budget under the name of another edition of its period", async () => {
    await voice.tell(called(callOf(fresh)));
    await editionCommand({ desk }, "joinEdition", fresh);
    for (const one of [edition, fresh, fresh, edition]) await voice.tell(asked(roundOf(one, network)));
    expect(await shares()).toHaveLength(2);
    expect(await codes()).toEqual(["ROUNDS_SPENT", "ROUNDS_SPENT"]);
  });

  it("takes its turn: of many at once, by whatever way they come, two are answered", async () => {
    await voice.tell(called(callOf(fresh)));
    await editionCommand({ desk }, "joinEdition", fresh);
    const rounds = Array.from({ length: 6 }, (_, at) => roundOf(at % 2 === 0 ? edition : fresh, network));
    await Promise.all(rounds.map((round) => voice.answer(round)));
    await Promise.all(rounds.map((round) => voice.answer(round)));
    expect(await shares()).toHaveLength(2);
    expect(await codes()).toEqual(rounds.slice(2).map(() => "ROUNDS_SPENT"));
    expect(await ledger()).toEqual([{ period: edition, spent: 2 * epsilon, limit: 2 * epsilon, rounds: 2 }]);
  });

  it("is never charged a third time by the database itself, whoever would write it", async () => {
    const charge = `with noted as (
        insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), now(), 'service', 'test', 'edition.answer', 'x', 'test', '{}'))
      insert into edition_ledger (period, budget, spent, rounds) values ('2026-Q3', 100, $1, $2)
      on conflict (period) do update set rounds = excluded.rounds, spent = excluded.spent`;
    await expect(desk.database.pool.query(charge, [1, 3])).rejects.toThrow(/check constraint/);
    await expect(desk.database.pool.query(charge, [101, 1])).rejects.toThrow(/check constraint/);
    const silent = "insert into edition_ledger (period, budget, spent, rounds) values ('2026-Q2', 6, 3, 1)";
    await expect(desk.database.pool.query(silent)).rejects.toThrow("has no record in its transaction");
  });
});

describe("a round that is not believed", () => {
  it("with a swapped masking key is refused, recorded, counted and shown, and costs nothing", async () => {
    const swapped = roundOf(edition, network);
    const participants = swapped.participants.map((one) =>
      one.organization === "manila" ? { ...one, maskingKey: makeX25519().x } : one,
    );
    await voice.tell(asked({ ...swapped, participants }));
    expect(await shares()).toEqual([]);
    expect(await codes()).toEqual(["MASKING_KEY"]);
    expect(declined).toEqual(["MASKING_KEY"]);
    const { editions, ledger: spent } = await readEditionsOf(desk);
    expect(spent).toEqual([]);
    expect(editions).toMatchObject([{ state: "DECLINED", rounds: [{ digest: null, declined: "MASKING_KEY" }] }]);
    const recorded = "select details->>'code' as code from audit_entry where action = 'edition.decline'";
    expect(await desk.database.pool.query(recorded)).toEqual([{ code: "MASKING_KEY" }]);
    await voice.tell(asked(roundOf(edition, network)));
    expect(await shares()).toHaveLength(1);
  });

  it("with somebody who is suspended is refused", async () => {
    const suspended = { book: (await maskingNetwork(["manila"])).book, keys: network.keys };
    await desk.database.pool.query("delete from inbox_sender");
    await statisticsVoice(desk, suspended).tell(asked(roundOf(edition, network)));
    expect(await codes()).toEqual(["ORGANIZATION_UNKNOWN"]);
  });

  it("of an edition that was left, or that nobody called, is refused", async () => {
    await editionCommand({ desk }, "leaveEdition", edition);
    await voice.tell(asked(roundOf(edition, network)), asked(roundOf("2026-Q3-9", network)));
    expect(await codes()).toEqual(["NOT_JOINED", "NOT_CALLED"]);
    expect((await readEditionsOf(desk)).editions).toMatchObject([{ state: "LEFT" }]);
  });

  it("is kept in bounds, however many come", async () => {
    for (let at = 0; at < 25; at += 1) await voice.tell(asked(roundOf(edition, network, { of: [organization] })));
    expect(await codes()).toHaveLength(20);
  });

  it("comes from the statistics service alone, and whole", async () => {
    const facts = [asked(roundOf(edition, network))];
    expect(await voice.tellAs({ party: "centre", service: "matching" }, 9, facts)).toBe(403);
    expect(await voice.tellAs({ party: "bucharest", service: "statistics" }, 9, facts)).toBe(403);
    expect(await voice.tellAs({ party: "bucharest", service: "partner" }, 9, facts)).toBe(403);
    expect(await voice.tell({ type: "alight.edition.round", data: { edition, round: randomUUID() } })).toBe(422);
    expect(await shares()).toEqual([]);
  });
});

describe("an edition that has ended", () => {
  const digestOf = async () => (await readEditionsOf(desk)).editions[0].rounds[0].digest;

  it("is held as sent when the centre publishes our digest, and otherwise when it publishes another", async () => {
    await voice.tell(asked(roundOf(edition, network)));
    const participants = [
      { organization, digest: await digestOf() },
      { organization: "manila", digest: "x" },
    ];
    await voice.tell(ended({ edition, state: "PUBLISHED", participants }));
    expect((await readEditionsOf(desk)).editions).toMatchObject([{ state: "PUBLISHED", isHeldAsSent: true }]);
    const kept = "select participants from edition_part where edition = $1";
    expect(await desk.database.pool.query(kept, [edition])).toEqual([{ participants }]);
    await voice.tell(ended({ edition, state: "PUBLISHED", participants: [{ organization, digest: "other" }] }));
    expect((await readEditionsOf(desk)).editions).toMatchObject([{ isHeldAsSent: true }]);
    await voice.tell(asked(roundOf(edition, network)));
    expect(await codes()).toEqual(["ENDED"]);
  });

  it("is not held as sent when the centre publishes another digest than ours", async () => {
    await voice.tell(asked(roundOf(edition, network)));
    await voice.tell(ended({ edition, state: "PUBLISHED", participants: [{ organization, digest: "other" }] }));
    expect((await readEditionsOf(desk)).editions).toMatchObject([{ state: "PUBLISHED", isHeldAsSent: false }]);
  });

  it("holds nothing of ours when it failed or was made without us", async () => {
    await voice.tell(ended({ edition, state: "CANCELLED", participants: [{ organization, digest: null }] }));
    expect((await readEditionsOf(desk)).editions).toMatchObject([{ state: "FAILED", isHeldAsSent: null }]);
  });
});
