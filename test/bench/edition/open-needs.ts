import type pg from "pg";
import { createLogger } from "#shared/logging/logger.ts";
import { runChange } from "../../../subgraphs/partner/command/run-change.ts";
import { openDatabase } from "../../../subgraphs/partner/database/open-database.ts";
import { type BenchServer, withClient } from "../database/bench-server.ts";
import { writeNeeds } from "./write-needs.ts";

export type NeedDatabases = { urls: readonly string[]; drop(): Promise<void> };

type Wanted = { organizations: number; needs: number };

/** A partner's database with so many needs of a quarter, written once and kept, and a copy of it for each organization. */
export async function openNeeds(server: BenchServer, wanted: Wanted): Promise<NeedDatabases> {
  const kept = `edition_of_${wanted.needs}`;
  const { url } = await server.databases.ensureDatabase(kept);
  if (!(await withClient(url, isWritten))) await fill(url, wanted.needs);
  const copies = Array.from({ length: wanted.organizations }, (_, at) => `${kept}_at_${at}`);
  await withClient(server.adminUrl, async (admin) => {
    for (const copy of copies) {
      await admin.query(`drop database if exists "${copy}" with (force)`);
      await admin.query(`create database "${copy}" owner "${kept}" template "${kept}" strategy file_copy`);
    }
  });
  const drop = () =>
    withClient(server.adminUrl, async (admin) => {
      for (const copy of copies) await admin.query(`drop database if exists "${copy}" with (force)`);
    });
  return { urls: copies.map((copy) => urlOf(url, copy)), drop };
}

function urlOf(url: string, database: string): string {
  const copy = new URL(url);
  copy.pathname = `/${database}`;
  return copy.href;
}

async function isWritten(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from pg_class where relname = 'written' and relkind = 'r'");
  return rowCount === 1;
}

async function fill(url: string, needs: number): Promise<void> {
  const { orm, pool, close } = await openDatabase(url, createLogger("bench", "silent"));
  try {
    const parts = { organization: "bench", orm, clock: () => new Date() };
    await runChange(parts, "bench", async ({ sql, record }) => {
      await writeNeeds(sql, needs);
      record({ action: "demo.seed", subject: "bench" });
    });
    await pool.query("vacuum (analyze)");
    await pool.query("create table written ()");
  } finally {
    await close();
  }
}
