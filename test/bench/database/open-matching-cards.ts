import type pg from "pg";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { saveCards } from "../../../subgraphs/matching/card/card.store.ts";
import { migrateMatching } from "../../../subgraphs/matching/database/migrate.ts";
import { benchSeed } from "../cards/bench-world.ts";
import { type CardSource, createCardSource } from "../cards/generate-cards.ts";
import { type BenchServer, withClient } from "./bench-server.ts";

export type MatchingCards = { url: string; drop(): Promise<void> };

const batchSize = 5_000;

/**
 * Matching's own database with so many cards, written by its own store: made once and kept, and copied for every
 * use, because a running matching may change it.
 */
export async function openMatchingCards(
  server: BenchServer,
  count: number,
  notice: (sentence: string) => void,
): Promise<MatchingCards> {
  const kept = `matching_${count}_seed_${benchSeed}`;
  const { url } = await server.databases.ensureDatabase(kept);
  if (!(await withClient(url, isWritten))) {
    notice(`matching's database: writing ${count} cards`);
    await server.databases.dropDatabase(kept);
    return openMatchingCards(await written(server, kept, count), count, notice);
  }
  // One that an earlier version wrote is brought up to date once, not in every round's start.
  await migrateMatching(url);
  await withClient(url, (client) => client.query("vacuum (analyze) card"));
  const copy = `${kept}_copy`;
  await withClient(server.adminUrl, async (admin) => {
    await admin.query(`drop database if exists "${copy}" with (force)`);
    await admin.query(`create database "${copy}" owner "${kept}" template "${kept}" strategy file_copy`);
  });
  const copyUrl = new URL(url);
  copyUrl.pathname = `/${copy}`;
  const drop = () =>
    withClient(server.adminUrl, async (admin) => {
      await admin.query(`drop database if exists "${copy}" with (force)`);
    });
  return { url: copyUrl.href, drop };
}

async function isWritten(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from pg_class where relname = 'written' and relkind = 'r'");
  return rowCount === 1;
}

async function written(server: BenchServer, name: string, count: number): Promise<BenchServer> {
  const { url } = await server.databases.ensureDatabase(name);
  await migrateMatching(url);
  const pool = openPool({ url, maxConnections: 1, statementTimeoutMs: 300_000, onError: () => undefined });
  try {
    await writeCards(pool, createCardSource(benchSeed), count);
    await pool.query("vacuum (analyze) card");
    await pool.query("create table written ()");
  } finally {
    await pool.close();
  }
  return server;
}

async function writeCards(pool: Pool, source: CardSource, count: number): Promise<void> {
  for (let start = 0; start < count; start += batchSize) {
    const length = Math.min(batchSize, count - start);
    const cards = Array.from({ length }, (_, at) => source(start + at));
    await pool.transaction((sql) => saveCards(sql, cards));
  }
}
