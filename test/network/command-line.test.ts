import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { z } from "zod";
import { homeFolder } from "../../tools/constellation/home-folder.ts";
import { waitUntil } from "../../tools/constellation/read-health.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import { findFreePort, isPortFree } from "../../tools/postgres/free-port.ts";
import { removePostgres } from "../../tools/postgres/start-postgres.ts";
import { testRunVariable } from "./test-run.ts";

const statusList = z.array(
  z.object({
    ...{ name: z.string(), pid: z.number(), url: z.string(), health: z.string() },
    editions: z.array(z.object({ period: z.string(), state: z.string(), waitsFor: z.array(z.string()) })).optional(),
  }),
);
const tokenForm = z.object({ token: z.string(), privateKey: z.object({ kty: z.string(), d: z.string() }) });
const door = join(findRepositoryRoot(), "bin/alight.mjs");

type Said = { code: number; out: string; err: string };

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

jest.setTimeout(60_000);

describe("the commands", () => {
  let home: string;
  let port: number;
  let launcher: ChildProcess;
  let said = "";

  const environment = () => ({ ...process.env, ALIGHT_HOME: home, PORT: String(port), DATABASE_URL: "" });
  const run = (...words: string[]): Promise<Said> =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, [door, ...words], { env: environment() }, (_, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  beforeAll(async () => {
    home = await mkdtemp(join(process.env[testRunVariable] ?? "", "commands-"));
    port = await findFreePort();
    launcher = spawn(process.execPath, [door, "start"], { env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    launcher.stdout?.on("data", (part: Buffer) => {
      said += part.toString();
    });
    const isUp = await waitUntil(() => said.includes("Ctrl-C"), { timeoutMs: 110_000, everyMs: 100 });
    if (!isUp) throw new Error(`npm start did not come up:\n${said}`);
  }, 120_000);
  afterAll(async () => {
    launcher.kill("SIGTERM");
    if (launcher.exitCode === null) await once(launcher, "exit");
    await removePostgres(homeFolder(home).postgres);
    await rm(home, { recursive: true, force: true });
  }, 30_000);

  it("start tells where everything is, and queries to paste that hold a need's id", () => {
    expect(said).toContain(`http://127.0.0.1:${port}/graphql`);
    expect(said).toMatch(/--variables '\{"id": "colorado~[0-9a-f-]{36}"\}'/);
  });

  it("status lists every process with pid, address and health", async () => {
    const { out } = await run("status", "--json");
    const list = statusList.parse(JSON.parse(out));
    const centre = ["directory", "gateway", "matching", "statistics"];
    const names = ["postgres", ...centre, "colorado", "bucharest", "kathmandu", "manila"];
    expect(list.map(({ name }) => name)).toEqual(names);
    expect(list.every(({ pid, health }) => isAlive(pid) && health === "ready")).toBe(true);
    expect(list.filter(({ editions }) => editions !== undefined).map(({ name }) => name)).toEqual(["statistics"]);
    expect((await run("status")).out).toMatch(/^(edition 20\d\d-Q\d: |editions: none was called yet\.)/m);
  });

  it("keys gives a service another key while it runs, and refuses what it does not know", async () => {
    const { code, out } = await run("keys", "rotate", "bucharest", "--overlap", "3");
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("new signing key") });
    const root = await run("keys", "rotate", "manila", "--what", "root");
    expect({ code: root.code, out: root.out }).toMatchObject({ code: 0, out: expect.stringContaining("new root key") });
    expect((await run("keys", "rotate", "nobody")).err).toContain('There is no "nobody"');
    expect((await run("keys", "rotate", "bucharest", "--what", "everything")).err).toContain("--help");
  });

  it("token gives a bound token and its key", async () => {
    const { code, out } = await run("token", "advocate@colorado", "--json");
    expect(code).toBe(0);
    expect(tokenForm.parse(JSON.parse(out)).token.split(".")).toHaveLength(3);
  });

  it("graphql answers as whoever is named, and ends with 1 when the graph refuses the question", async () => {
    const viewer = await run("graphql", "--as", "operator@centre", "{ viewer { roles } }");
    expect(JSON.parse(viewer.out)).toEqual({ data: { viewer: { roles: ["OPERATOR"] } } });
    const nobody = await run("graphql", "{ viewer { roles } }");
    expect(JSON.parse(nobody.out)).toEqual({ data: { viewer: null } });
    expect((await run("graphql", "{ nothing }")).code).toBe(1);
  });

  it("say in a sentence what is wrong with what was typed", async () => {
    expect((await run("token", "advocate@nowhere")).err).toContain('no organization "nowhere"');
    expect((await run("graphql", "{ viewer { id } }", "--variables", "[]")).err).toContain("must be a JSON object");
    const { code, err } = await run("organization", "add", "Lima!", "--hosted-by", "centre");
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(3);
  });

  it("start refuses to run twice over one home", async () => {
    const second = await run("start");
    expect(second.code).toBe(1);
    expect(second.err).toContain(`A constellation runs here already: http://127.0.0.1:${port}`);
  });

  it("start leaves no process behind when it is told to stop, however often", async () => {
    const list = statusList.parse(JSON.parse((await run("status", "--json")).out));
    launcher.kill("SIGINT");
    launcher.kill("SIGINT");
    await once(launcher, "exit");
    expect(launcher.exitCode).toBe(0);
    expect(list.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(await isPortFree(port, "127.0.0.1")).toBe(true);
    expect((await run("status")).err).toContain("Start one: npm start");
  });
});
