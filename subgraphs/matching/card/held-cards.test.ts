import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { migrateMatching } from "../database/migrate.ts";
import { CardIndex } from "../index/card-index.ts";
import { HeldResponders } from "../rules/held-responders.ts";
import { knownRules } from "../rules/known-rules.ts";
import { capabilityCard } from "./capability-card.ts";
import { saveCards } from "./card.store.ts";
import { responderOfWorld } from "./cards.fixture.ts";
import { type FollowedCards, followCards } from "./follow-cards.ts";

const [held, other] = [responderOfWorld("alpha", 1), responderOfWorld("alpha", 2)];

const card = (responder: string, version: number) => ({
  ...({ profession: "LAWYER", removed: false, availability: "OPEN", confirmedOn: "2026-11-01" } as const),
  ...{ responder, version, issues: ["family-divorce"], jurisdictions: ["RO"], languages: [], traits: [] },
  ...({ help: ["REPRESENTATION"], cost: ["FREE"], remote: true, trained: true } as const),
});

describe("the card of somebody whom the operators hide", () => {
  let database: TestDatabase;
  let pool: Pool;
  let followed: FollowedCards;
  const book = new RecordBook({ pin: "", maxAgeMs: 1_000, clock: () => new Date() });
  const index = new CardIndex(knownRules, 7);

  beforeAll(async () => {
    database = await createTestDatabase({ name: "matching", prepare: migrateMatching });
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    const log = createLogger("matching", "silent");
    followed = await followCards({ pool, index, held: new HeldResponders(book), log }, 0);
  });
  afterAll(async () => {
    await followed.stop();
    await pool.close();
    await database.drop();
  });

  const count = () => index.organizations.cardsOf(index.organizations.find("alpha"));
  const until = async (wanted: number) => {
    const deadlineMs = performance.now() + 5_000;
    while (count() !== wanted && performance.now() < deadlineMs) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(count()).toBe(wanted);
  };
  const save = (...cards: ReturnType<typeof card>[]) =>
    pool.transaction((sql) =>
      saveCards(
        sql,
        cards.map((one) => capabilityCard.parse(one)),
      ),
    );

  it("is left out, also when their organization says it anew, and comes back as it is by then", async () => {
    await save(card(held, 1), card(other, 1));
    await until(2);
    await book.accept([], [], [held]);
    await until(1);
    await save(card(held, 2), card(other, 2));
    const { change } = followed;
    const before = change();
    await save(card(other, 3));
    while (change() === before) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(count()).toBe(1);
    await book.accept([], []);
    await until(2);
  });
});
