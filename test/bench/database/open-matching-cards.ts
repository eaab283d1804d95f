import { openPool, type Pool } from "#shared/database/pool.ts";
import { saveCards } from "../../../subgraphs/matching/card/card.store.ts";
import { migrateMatching } from "../../../subgraphs/matching/database/migrate.ts";
import { benchSeed } from "../cards/bench-world.ts";
import { type CardSource, createCardSource } from "../cards/generate-cards.ts";
import { type BenchServer, withClient } from "./bench-server.ts";

const batchSize = 5_000;

/**
 * Matching's own database with so many cards, written by its own store; made once, then cloned for every use, because
 * a running matching may change it.
 */
export async function openMatchingCards(
  server: BenchServer,
  count: number,
  notice: (sentence: string) => void,
): Promise<{ url: string; drop(): Promise<void> }> {
  const kept = `matching_${count}_seed_${benchSeed}`;
  const copy = `${kept}_copy`;
  await withClient(server.adminUrl, async (admin) => {
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [kept]);
    if (rowCount === 0) {
      notice(`matching's database: writing ${count} cards`);
      await makeDatabase(server, kept, count);
    }
  });
  await server.databases.dropDatabase(copy);
  const { url } = await server.databases.ensureDatabase(copy);
  return { url, drop: () => server.databases.dropDatabase(copy) };
}

async function makeDatabase(server: BenchServer, name: string, count: number): Promise<void> {
  const { url } = await server.databases.ensureDatabase(name);
  await migrateMatching(url);
  const pool = openPool({ url, maxConnections: 1, statementTimeoutMs: 120_000, onError: () => undefined });
  try {
    await writeCards(pool, createCardSource(benchSeed), count);
  } finally {
    await pool.close();
  }
}

async function writeCards(pool: Pool, source: CardSource, count: number): Promise<void> {
  for (let start = 0; start < count; start += batchSize) {
    const length = Math.min(batchSize, count - start);
    const cards = Array.from({ length }, (_, at) => source(start + at));
    await pool.transaction((sql) => saveCards(sql, cards));
  }
}
