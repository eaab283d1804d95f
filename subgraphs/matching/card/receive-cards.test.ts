import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { migrateMatching } from "../database/migrate.ts";
import { responderOfWorld } from "./cards.fixture.ts";
import { receiveCards } from "./receive-cards.ts";

const log = createLogger("matching", "silent");
const [one, two] = [responderOfWorld("alpha", 1), responderOfWorld("alpha", 2)];
const neighbour = responderOfWorld("beta", 1);

type Said = { type: string; subject: string; data: object };

const card = (responder: string, version: number, issue = "family-divorce"): Said => ({
  type: "org.alight.card.changed.v1",
  subject: responder,
  data: {
    ...{ responder, version, removed: false, profession: "LAWYER", issues: [issue], help: ["REPRESENTATION"] },
    ...{ jurisdictions: ["RO"], languages: [], remote: true, cost: ["FREE"], availability: "OPEN", traits: [] },
    ...{ confirmedOn: "2026-11-01", trained: true },
  },
});
const mark = (step: string, subject = "alpha"): Said => ({
  type: "org.alight.card.inventory.v1",
  subject,
  data: { step },
});

describe("cards of a partner", () => {
  let database: TestDatabase;
  let pool: Pool;
  let position = 0;
  let maxCards = 50;

  beforeAll(async () => {
    database = await createTestDatabase({ name: "matching", prepare: migrateMatching });
    pool = openPool({ url: database.url, maxConnections: 2, statementTimeoutMs: 5_000, onError: () => undefined });
  });
  beforeEach(async () => {
    await pool.query("truncate card, inbox_sender");
    [position, maxCards] = [0, 50];
    await deliver([card(one, 5), card(two, 7)]);
    await deliver([card(neighbour, 3)], "beta", 1);
  });
  afterAll(async () => {
    await pool.close();
    await database.drop();
  });

  async function deliver(said: readonly Said[], party = "alpha", at = position + 1): Promise<number> {
    const events = said.map((each, index) => ({
      ...{ specversion: "1.0", id: randomUUID(), source: party, time: "2026-11-22T00:00:00Z", ...each },
      ...{ datacontenttype: "application/json", position: String(at + index) },
    }));
    if (party === "alpha") position += said.length;
    const { signal } = new AbortController();
    const body = Buffer.from(JSON.stringify(events));
    const incoming = { method: "POST", path: "/events", search: "", headers: {}, body, remoteAddress: "", signal };
    const { status } = await receiveCards({ pool, log, maxCards }, incoming, { party, service: "partner" });
    if (status !== 200) position -= said.length;
    return status;
  }
  const known = () =>
    pool.query(`select organization || ' ' || right(split_part(responder::text, '-', 1), 1) as who, version::int,
      array_to_string(issues, ' ') as issues from card where not is_removed order by 1`);

  const before = [
    { who: "alpha 1", version: 5, issues: "family-divorce" },
    { who: "alpha 2", version: 7, issues: "family-divorce" },
    { who: "beta 1", version: 3, issues: "family-divorce" },
  ];

  it("keep their newest version, whatever comes late", async () => {
    await deliver([card(one, 4, "status-asylum")]);
    expect(await known()).toEqual(before);
  });

  it("of a partner that was restored from an older backup count anew, though their versions are lower", async () => {
    await deliver([mark("BEGIN"), card(one, 2, "status-asylum"), card(two, 1), mark("END")]);
    await deliver([card(one, 3, "family-custody")]);
    expect(await known()).toEqual([
      { who: "alpha 1", version: 3, issues: "family-custody" },
      { who: "alpha 2", version: 1, issues: "family-divorce" },
      before[2],
    ]);
  });

  it("that an inventory does not name are there no more, and others' stay", async () => {
    await deliver([mark("BEGIN"), card(two, 9)]);
    expect(await known()).toHaveLength(3);
    await deliver([mark("END")]);
    expect(await known()).toEqual([{ who: "alpha 2", version: 9, issues: "family-divorce" }, before[2]]);
    await deliver([card(one, 1)]);
    expect(await known()).toHaveLength(3);
  });

  it("are as many as one organization may have and no more; the rest of its batch is not taken either", async () => {
    maxCards = 3;
    const many = [1, 2, 3, 4].map((at) => card(responderOfWorld("alpha", at), 8));
    expect(await deliver(many)).toBe(422);
    expect(await known()).toEqual(before);
    expect(await deliver(many.slice(0, 3))).toBe(200);
    expect(await deliver([card(responderOfWorld("beta", 2), 1)], "beta", 2)).toBe(200);
    expect(await known()).toHaveLength(5);
  });

  it("are touched by no mark that another party sends, or none at all", async () => {
    expect(await deliver([mark("BEGIN", "beta"), mark("END", "beta")])).toBe(422);
    expect(await deliver([mark("BEGINNING")])).toBe(422);
    expect(await deliver([mark("END")])).toBe(200);
    expect(await known()).toEqual(before);
  });
});
