import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { partyRecord } from "#shared/record/party-record.ts";
import { openAs } from "#shared/record/verify-party.ts";
import { buildOnce } from "../../test/network/build-once.ts";
import { findFreePort, isPortFree } from "../postgres/free-port.ts";
import { addOrganization } from "./change-organizations.ts";
import { makeStandInHome } from "./constellation.fixture.ts";
import { homeFolder } from "./home-folder.ts";
import { planOrganization } from "./organization-plan.ts";
import { waitUntil } from "./read-health.ts";
import { readStatements } from "./records-file.ts";

const soon = { timeoutMs: 10_000, everyMs: 50 };

async function recordVersion(home: string, party: string): Promise<number | undefined> {
  const signed = (await readStatements(homeFolder(home).records)).get(party);
  return signed && (await openAs("alight-record+jwt", signed.record, partyRecord))?.claims.version;
}

function isAlive(pid: number | null | undefined): boolean {
  return pid !== null && pid !== undefined && existsSync(`/proc/${pid}`);
}

describe("a constellation", () => {
  let place: Awaited<ReturnType<typeof makeStandInHome>>;
  beforeAll(async () => {
    await buildOnce();
    place = await makeStandInHome();
  }, 60_000);
  afterAll(() => place.clear(), 30_000);

  it("starts every process, says where each is, and leaves none behind", async () => {
    const constellation = await place.start();
    const status = await constellation.status();
    expect(status.map(({ name }) => name)).toEqual([
      "postgres",
      "directory",
      "gateway",
      "matching",
      "statistics",
      "alder",
    ]);
    expect(status.every(({ health }) => health === "ready")).toBe(true);
    await constellation.stop();
    await constellation.stop();
    expect(status.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(await isPortFree(Number(new URL(constellation.gatewayUrl).port), "127.0.0.1")).toBe(true);
  });

  it("keeps addresses and records from one start to the next", async () => {
    const first = await place.start();
    const { gatewayUrl } = first;
    await first.stop();
    const second = await place.start();
    expect(second.gatewayUrl).toBe(gatewayUrl);
    expect(await recordVersion(place.home, "alder")).toBe(1);
    await second.stop();
  });

  it("signs a newer record when an address has changed", async () => {
    const before = await recordVersion(place.home, "centre");
    const constellation = await place.start({ gatewayPort: await findFreePort() });
    expect(await recordVersion(place.home, "centre")).toBe((before ?? 0) + 1);
    await constellation.stop();
  });

  it("keeps private keys to its own account", async () => {
    const { keys } = homeFolder(place.home);
    expect((await stat(`${keys}/alder.json`)).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(`${keys}/alder.json`, "utf8"))).toMatchObject({ development: true });
  });

  it("starts a process again that dies, and leaves one down that was killed on purpose", async () => {
    const constellation = await place.start();
    const { pid } = constellation.process("alder");
    process.kill(pid ?? 0, "SIGKILL");
    const isBack = () => constellation.process("alder").pid !== undefined && constellation.process("alder").pid !== pid;
    expect(await waitUntil(isBack, soon)).toBe(true);
    await constellation.kill("matching");
    expect((await constellation.status()).find(({ name }) => name === "matching")?.health).toBe("stopped");
    constellation.resume("matching");
    const isReady = async () => (await constellation.status()).every(({ health }) => health === "ready");
    expect(await waitUntil(isReady, soon)).toBe(true);
    constellation.suspend("alder");
    expect((await constellation.status()).find(({ name }) => name === "alder")?.health).toBe("silent");
    await constellation.stop();
  }, 30_000);

  it("tells in the service's own words why it could not start, and stops the rest", async () => {
    const words = "its database cannot be reached (DATABASE_URL).";
    const starting = place.start({ settings: { alder: { STAND_IN_REFUSES: words } } });
    await expect(starting).rejects.toThrow(`alder: ${words}`);
  });

  it("counts an organization only once it is up, and keeps nothing of one that cannot start", async () => {
    const settings = { birch: { STAND_IN_REFUSES: "its database cannot be reached (DATABASE_URL)." } };
    const constellation = await place.start({ settings });
    const birch = planOrganization({ id: "birch", name: "Birch", kind: "OTHER", country: "RO" });
    const adding = addOrganization(constellation, birch);
    expect(constellation.organizations.map(({ id }) => id)).toEqual(["alder"]);
    await expect(addOrganization(constellation, birch)).rejects.toThrow("is being added");
    await expect(adding).rejects.toThrow("its database cannot be reached");
    const { foundations, processes } = constellation.parts;
    expect([...processes.keys()]).not.toContain("birch");
    expect(foundations.plan.ports).not.toHaveProperty("birch");
    const { keys, logs, stateOf } = homeFolder(place.home);
    expect((await readdir(keys)).concat(await readdir(logs), await readdir(stateOf(""))).join()).not.toContain("birch");
    const { adminUrl = "" } = (await foundations.postgres) ?? {};
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    expect((await client.query("select 1 from pg_database where datname like '%birch%'")).rowCount).toBe(0);
    await client.end();
    await constellation.stop();
  });

  it("names the port that somebody else has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = address && typeof address !== "string" ? address.port : 0;
    await expect(place.start({ gatewayPort: port })).rejects.toThrow(`Port ${port} is taken`);
    other.close();
  });
});
