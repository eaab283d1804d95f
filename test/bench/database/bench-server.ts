import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type DatabaseServer, openDatabaseServer } from "../../../tools/postgres/database-server.ts";
import { type Postgres, startPostgres } from "../../../tools/postgres/start-postgres.ts";

export type BenchServer = {
  adminUrl: string;
  /** Of the postmaster: the processes below it are the server's. */
  pid: number;
  version: string;
  databases: DatabaseServer;
  stop(): Promise<void>;
};

/**
 * PostgreSQL set up for this machine as its manual and its users advise: a quarter of the memory for its buffers, room
 * to sort in memory, costs of a disk that seeks for nothing. `isDurable` is true: the rival is no toy either.
 */
export async function startBenchServer(folder: string): Promise<BenchServer> {
  const first = await startPostgres({ folder: join(folder, "postgres"), isDurable: true });
  const isTuned = await tune(first.adminUrl);
  if (!isTuned) await first.stop();
  const server = isTuned ? first : await startPostgres({ folder: join(folder, "postgres"), isDurable: true });
  return describe(server);
}

function settings(): Readonly<Record<string, string>> {
  const memoryMb = Math.floor(totalmem() / 2 ** 20);
  return {
    shared_buffers: `${Math.min(4_096, Math.floor(memoryMb / 4))}MB`,
    effective_cache_size: `${Math.floor(memoryMb / 2)}MB`,
    work_mem: "256MB",
    maintenance_work_mem: "512MB",
    max_wal_size: "4GB",
    random_page_cost: "1.1",
    effective_io_concurrency: "200",
    max_parallel_workers_per_gather: String(availableParallelism()),
    jit: "off", // compiling takes longer than these queries do
    autovacuum: "off", // what is read is vacuumed by hand; nothing may start in the middle of a round
  };
}

/** Writes the settings; whether the server has been running with them. Some of them need a restart. */
async function tune(adminUrl: string): Promise<boolean> {
  return withClient(adminUrl, async (admin) => {
    const wanted = Object.entries(settings());
    const { rows } = await admin.query<{ name: string }>(
      "select name from pg_settings where name = any($1) and sourcefile like '%postgresql.auto.conf'",
      [wanted.map(([name]) => name)],
    );
    for (const [name, value] of wanted) await admin.query(`alter system set ${name} = '${value}'`);
    return rows.length === wanted.length;
  });
}

async function describe(server: Postgres): Promise<BenchServer> {
  const version = await withClient(server.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "unknown";
  });
  const databases = openDatabaseServer(server.adminUrl);
  /** A row that is broken off leaves no server behind: SIGINT is PostgreSQL's fast shutdown. */
  const stopAtExit = () => {
    process.kill(server.pid, "SIGINT");
  };
  const stop = async () => {
    await databases.close();
    await server.stop();
    process.off("exit", stopAtExit);
  };
  process.once("exit", stopAtExit);
  return { adminUrl: server.adminUrl, pid: server.pid, version, databases, stop };
}

export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
