import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { to as copyTo } from "pg-copy-streams";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { migrateMatching } from "../database/migrate.ts";
import { CardIndex } from "../index/card-index.ts";
import { cardsAfter, copyCards, saveCards } from "./card.store.ts";
import { loadCards } from "./card-copy.store.ts";
import { readCard } from "./card-reader.ts";
import { anyCard, plainCard, responderOfWorld, rulesOfWorld } from "./cards.fixture.ts";
import { CopiedCards } from "./copied-cards.ts";
import { newestOfEach } from "./newest-of-each.ts";
import { responderIdOf } from "./responder-key.ts";

const languages = ["es-MX", "es", "ne", "ro", "fr", "ar", "en"].flatMap((tag) => [
  { tag, skill: "INTERPRETER" as const },
  { tag, skill: "SPOKEN" as const },
]);
const cards = newestOfEach([
  ...fc.sample(anyCard, { numRuns: 300, seed: 11 }),
  { ...plainCard, responder: responderOfWorld("beta", 100), jurisdictions: [], languages: [], issues: [] },
  { ...plainCard, responder: responderOfWorld("beta", 101), jurisdictions: ["US-CO", "RO", "US-CO"], languages },
]);

describe("the copied table of cards", () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateMatching(database.url);
    pool = openPool({ url: database.url, maxConnections: 2, statementTimeoutMs: 15_000, onError: () => undefined });
    await pool.transaction((sql) => saveCards(sql, cards));
  });
  afterAll(async () => {
    await pool.close();
    await database.drop();
  });

  it("fills an index as the cards themselves do, and as their changes do", async () => {
    const [loaded, applied, followed] = [newIndex(), newIndex(), newIndex()];
    expect(await loadCards(pool, loaded)).toBe(cards.filter(({ removed }) => !removed).length);
    for (const [at, card] of cards.entries()) applied.apply(card, at + 1);
    for (const row of await cardsAfter(pool, 0, 1_000)) readCard(followed, row);
    expect(contentOf(loaded)).toEqual(contentOf(applied));
    expect(contentOf(followed)).toEqual(contentOf(applied));
  });

  it("is read the same however its bytes are cut", async () => {
    const bytes = await copied(pool);
    const whole = newIndex();
    await loadCards(pool, whole);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (length) => {
        const index = newIndex();
        const reading = new CopiedCards(index);
        for (let at = 0; at < bytes.length; at += length) reading.read(bytes.subarray(at, at + length));
        expect(reading.count).toBe(whole.columns.count);
        expect(contentOf(index)).toEqual(contentOf(whole));
      }),
      { numRuns: 20, examples: [[1], [2]] },
    );
  });
});

function newIndex(): CardIndex {
  return new CardIndex(rulesOfWorld, 5);
}

async function copied(pool: Pool): Promise<Buffer> {
  const client = await pool.connect();
  const parts: Buffer[] = [];
  for await (const part of client.query(copyTo(copyCards))) parts.push(Buffer.from(part));
  client.release(true);
  return Buffer.concat(parts);
}

/** Everything an index holds, in words, by responder; and where each is posted. */
function contentOf(index: CardIndex): Record<string, unknown> {
  const { columns, organizations, issues, places, languages: spoken, postings } = index;
  const slots = Array.from({ length: columns.end }, (_, slot) => slot);
  const held = slots.map((slot) => {
    const { organization, key, ...card } = columns.read(slot);
    const isPosted = card.issues.every((issue) =>
      card.places.every((place) => postings.list(issue, place)?.slots.includes(slot)),
    );
    const said = {
      ...card,
      isPosted,
      issues: card.issues.map((issue) => issues.textOf(issue)).sort(),
      places: card.places.map((place) => places.textOf(place)).sort(),
      languages: card.languages.map((one) => `${spoken.textOf(one >>> 1)}:${one & 1}`).sort(),
    };
    return [responderIdOf(organizations.idOf(organization), key), said] as const;
  });
  return Object.fromEntries(held);
}
