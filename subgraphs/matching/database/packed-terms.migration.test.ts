import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { packFlags } from "../card/card-flags.ts";
import { anyOfferedCard, responderOfWorld } from "../card/cards.fixture.ts";
import { splitResponderId } from "../card/responder-key.ts";
import { openTerms } from "../card/stored-terms.ts";
import { migrateMatching } from "./migrate.ts";

const cards = fc.sample(anyOfferedCard, { numRuns: 200, seed: 7 });

describe("packed terms", () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it("say what the texts of an earlier version said", async () => {
    await migrateMatching(database.url, "20261122000000-cards");
    const rows = cards.map(({ help, cost, trained, availability, profession, remote, traits }, at) => [
      splitResponderId(responderOfWorld("alpha", at)).uuid,
      JSON.stringify({ help, cost, trained, availability, profession, remote, traits }),
    ]);
    await client.query(
      `insert into card select 'alpha', uuid, 1, at, false, terms, '2026-03-01', '{}', '{}', '{}'
       from unnest($1::uuid[], $2::text[]) with ordinality as given (uuid, terms, at)`,
      [rows.map(([uuid]) => uuid), rows.map(([, terms]) => terms)],
    );
    await client.query(
      `insert into card values ('alpha', gen_random_uuid(), 1, 1000, true, '', '1970-01-01', '{}', '{}', '{}')`,
    );
    await migrateMatching(database.url);
    const found = await client.query<{ terms: number }>("select terms from card where not is_removed order by change");
    expect(found.rows.map(({ terms }) => openTerms(terms))).toEqual(cards.map(packFlags));
    expect((await client.query("select terms from card where is_removed")).rows).toEqual([{ terms: 0 }]);
  });
});
