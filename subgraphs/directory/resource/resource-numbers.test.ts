import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { openOrm } from "../database/open-orm.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { importResources } from "./import-resources.ts";
import { findResources } from "./resource.store.ts";
import { searchedWords } from "./spoken-words.ts";

let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm(database.url, new ConnectionShares(2));
  const now = new Date("2026-11-22T10:00:00Z");
  await orm.em.fork().transactional((em) => importResources(em, now, randomUUID));
});

afterAll(async () => {
  await orm.close();
  await database.drop();
});

async function titles(text: string): Promise<string[]> {
  const all = { kind: undefined, issue: undefined, places: [], language: undefined };
  const search = { ...all, words: searchedWords(text) };
  const found = await findResources(sqlOf(orm.em.fork()), search, { first: 50, after: undefined });
  return found.map(({ title }) => title);
}

it("finds a form by its number, however it is typed", async () => {
  for (const typed of ["I-914", "i 914", "I914", "914", "Form I-914", "I\u2011914"]) {
    const [first] = await titles(typed);
    expect([typed, first]).toEqual([typed, "Form I-914, Application for T Nonimmigrant Status"]);
  }
  expect(await titles("I-9999")).toEqual([]);
});

it("finds acts and conventions by numbers with strokes and names with hyphens", async () => {
  expect(await titles("2011/36/EU")).toHaveLength(2);
  expect(await titles("678/2001")).toEqual([
    "Legea nr. 678/2001 privind prevenirea și combaterea traficului de persoane",
  ]);
  expect(await titles("P029")).toHaveLength(1);
  expect(await titles("anti-trafficking 9208")).toHaveLength(1);
});
