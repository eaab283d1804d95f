import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { startPostgres } from "../../tools/postgres/start-postgres.ts";
import { testRunVariable } from "./test-run.ts";

const serverFile = z.object({ adminUrl: z.string() });

const startTimeoutMs = 60_000;

/** Runs `work` as the superuser of the run's shared PostgreSQL, which the first caller of all workers starts. */
export async function withTestServer<Result>(
  work: (admin: pg.Client, adminUrl: string) => Promise<Result>,
): Promise<Result> {
  const folder = process.env[testRunVariable];
  if (!folder) throw new Error(`${testRunVariable} is not set: run tests with \`npm run jest -- <path>\``);
  const adminUrl = await findServer(folder);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin, adminUrl);
  } finally {
    await admin.end();
  }
}

/** Whoever makes the folder `starting` starts the server; the others wait for its address. */
async function findServer(folder: string): Promise<string> {
  const isFirst = await mkdir(join(folder, "starting")).then(
    () => true,
    () => false,
  );
  if (isFirst) return startServer(folder);
  for (const deadlineMs = Date.now() + startTimeoutMs; Date.now() < deadlineMs; await wait(25)) {
    const text = await readFile(join(folder, "server.json"), "utf8").catch(() => undefined);
    if (text !== undefined) return serverFile.parse(JSON.parse(text)).adminUrl;
  }
  throw new Error("the shared PostgreSQL of this test run did not start");
}

/** The run's teardown stops it by its own pid file: it outlives the worker that started it. */
async function startServer(folder: string): Promise<string> {
  const server = await startPostgres({ folder: join(folder, "postgres"), isDurable: false });
  server.release();
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query("create role alight_test login password 'alight_test'");
  await admin.end();
  await writeFile(join(folder, "server.json.new"), JSON.stringify({ adminUrl: server.adminUrl }), { mode: 0o600 });
  await rename(join(folder, "server.json.new"), join(folder, "server.json"));
  return server.adminUrl;
}
