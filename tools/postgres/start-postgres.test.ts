import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { buildOnce } from "../../test/network/build-once.ts";
import { waitUntil } from "../constellation/read-health.ts";
import { findRepositoryRoot } from "../constellation/repository-root.ts";
import { openDatabaseServer } from "./database-server.ts";
import { inspectServer } from "./inspect-server.ts";
import { removePostgres, startPostgres } from "./start-postgres.ts";
import { stopLeftover } from "./stop-leftover.ts";

const built = pathToFileURL(join(findRepositoryRoot(), "dist/tools/postgres/"));

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded PostgreSQL", () => {
  let folder: string;
  beforeAll(async () => {
    await buildOnce();
    folder = await mkdtemp(join(tmpdir(), "alight-postgres-"));
    await chmod(folder, 0o711);
  }, 60_000);
  afterAll(async () => {
    await removePostgres(join(folder, "postgres"));
    await rm(folder, { recursive: true, force: true });
  });
  const start = () => startPostgres({ folder: join(folder, "postgres"), isDurable: false });

  it("keeps its data from one start to the next", async () => {
    const first = await start();
    await ask(first.adminUrl, "create table tree (name text)");
    await first.stop();
    const second = await start();
    expect(await ask(second.adminUrl, "select count(*)::int as count from tree")).toEqual([{ count: 0 }]);
    await second.stop();
  });

  it("lets each role into its own database only", async () => {
    const server = await start();
    const databases = openDatabaseServer(server.adminUrl);
    const [alder, birch] = await Promise.all([databases.ensureDatabase("alder"), databases.ensureDatabase("birch")]);
    expect(await ask(alder.url, "select current_user as name")).toEqual([{ name: "alder" }]);
    await expect(ask(alder.url.replace(/\/alder$/, "/birch"), "select 1")).rejects.toThrow("permission denied");
    await databases.dropDatabase("birch");
    await expect(ask(birch.url, "select 1")).rejects.toThrow();
    await databases.close();
    await server.stop();
  });

  it("needs no superuser: a role that may create databases and roles will do", async () => {
    const server = await start();
    await ask(server.adminUrl, "create role builder login createdb createrole password 'builder'");
    const url = server.adminUrl.replace(/\/\/[^@]*@/, "//builder:builder@");
    await expect(inspectServer(url)).resolves.toBeUndefined();
    const databases = openDatabaseServer(url);
    await databases.ensureDatabase("elm");
    const again = await databases.ensureDatabase("elm");
    expect(await ask(again.url, "create table tree (name text)")).toEqual([]);
    await databases.dropDatabase("elm");
    await databases.close();
    await server.stop();
  });

  it("says in one sentence why a server of one's own will not do", async () => {
    const server = await start();
    const databases = openDatabaseServer(server.adminUrl);
    const { url } = await databases.ensureDatabase("cedar");
    await expect(inspectServer(server.adminUrl)).resolves.toBeUndefined();
    await expect(inspectServer(server.adminUrl.replace(/:[^:@]*@/, ":wrong@"))).rejects.toThrow("password is wrong");
    await expect(inspectServer(url)).rejects.toThrow('alter role "cedar" CREATEDB CREATEROLE');
    await databases.close();
    await server.stop();
    await expect(inspectServer(server.adminUrl)).rejects.toThrow("nothing answers at that address");
  });

  it("stops a server that an earlier run left behind, and starts", async () => {
    const left = await start();
    left.release();
    const server = await start();
    expect(server.pid).not.toBe(left.pid);
    expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("ends by itself when whoever started it is killed", async () => {
    const pidFile = join(folder, "postgres", "data", "postmaster.pid");
    const beginning = `import { startPostgres } from ${JSON.stringify(new URL("start-postgres.js", built).href)};
      await startPostgres({ folder: ${JSON.stringify(join(folder, "postgres"))}, isDurable: false });
      console.log("up");`;
    const launcher = spawn(process.execPath, ["--input-type=module", "--eval", beginning], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(launcher.stdout, "data");
    expect(existsSync(pidFile)).toBe(true);
    launcher.kill("SIGKILL");
    expect(await waitUntil(() => !existsSync(pidFile), { timeoutMs: 10_000, everyMs: 50 })).toBe(true);
  }, 30_000);

  it("leaves a stranger alone whose pid a stale file names", async () => {
    const stranger = spawn("sleep", ["30"]);
    await once(stranger, "spawn");
    const stale = join(folder, "stale");
    await writeFile(join(folder, "postmaster.pid"), `${stranger.pid}\n${folder}\n`);
    expect(await stopLeftover(folder)).toBe(false);
    expect(stranger.exitCode).toBeNull();
    expect(await stopLeftover(stale)).toBe(false);
    stranger.kill();
  });
});
