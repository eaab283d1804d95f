import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { recordBundle } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { gatewaySettings } from "../../gateway/config.ts";
import { directorySettings } from "../../subgraphs/directory/config.ts";
import { matchingSettings } from "../../subgraphs/matching/config.ts";
import { partnerSettings } from "../../subgraphs/partner/config.ts";
import { statisticsSettings } from "../../subgraphs/statistics/config.ts";
import { prepareCompose } from "../../tools/compose/prepare-compose.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";

const service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  networks: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  secrets: z.array(z.object({ source: z.string(), target: z.string() })).default([]),
});
const composeFile = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

const settingsOf: Record<string, z.ZodType> = {
  "dist/programs/gateway/main.js": gatewaySettings.strict(),
  "dist/programs/subgraphs/directory/main.js": directorySettings.strict(),
  "dist/programs/subgraphs/matching/main.js": matchingSettings.strict(),
  "dist/programs/subgraphs/partner/main.js": partnerSettings.strict(),
  "dist/programs/subgraphs/statistics/main.js": statisticsSettings.strict(),
};

const root = findRepositoryRoot();
let folder: string;
let compose: z.output<typeof composeFile>;
let variables: Record<string, string>;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "alight-compose-")), "deploy");
  await prepareCompose(folder, "http://127.0.0.1:4000", new Date());
  compose = composeFile.parse(parse(await readFile(join(root, "docker-compose.yml"), "utf8"), { merge: true }));
  const lines = (await readFile(join(folder, "compose.env"), "utf8")).trim().split("\n");
  variables = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
});

afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

/** `${NAME:-default}` and `${NAME:?message}`, as Compose reads them. */
function filled(text: string): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, fallback?: string) => {
    return variables[name] ?? (kind === "-" ? (fallback ?? "") : "");
  });
}

function problemsOf({ command, environment }: z.output<typeof service>): string[] {
  const settings = settingsOf[command?.at(-1) ?? ""];
  if (!settings) return ["its program is none of ours"];
  const given = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
  return settings.safeParse(given).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? [];
}

const ours = () => Object.entries(compose.services).filter(([name]) => !name.endsWith("-database"));

describe("docker-compose.yml", () => {
  it("gives every service an environment that its configuration accepts, and nothing else", () => {
    expect(ours().map(([name, one]) => [name, problemsOf(one)])).toEqual(ours().map(([name]) => [name, []]));
  });

  it("would be found out if it lacked a variable or gave one too many", () => {
    const colorado = compose.services.colorado;
    const { ALIGHT_ORGANIZATION: _, ...without } = colorado?.environment ?? {};
    expect(problemsOf(service.parse({ ...colorado, environment: without }))).toHaveLength(1);
    const more = { ...colorado?.environment, ALIGHT_TRUST: "off" };
    expect(problemsOf(service.parse({ ...colorado, environment: more }))).toHaveLength(1);
  });

  it("gives every organization a PostgreSQL of its own that no other can reach", () => {
    for (const [name] of ours().filter(([, one]) => one.environment.DATABASE_URL)) {
      const reached = Object.entries(compose.services).filter(([, one]) => one.networks.includes(name));
      expect(reached.map(([other]) => other).sort()).toEqual([name, `${name}-database`]);
    }
  });

  it("keeps every organization's case keys in a volume of its own that no database has", () => {
    const keepers = ours().filter(([, one]) => one.environment.ALIGHT_CASE_KEYS);
    expect(keepers).toHaveLength(4);
    for (const [name, one] of keepers) {
      const volume = `${name}-case-keys`;
      expect(one.volumes).toContain(`${volume}:${one.environment.ALIGHT_CASE_KEYS}`);
      expect(Object.keys(compose.volumes)).toContain(volume);
      const mounted = Object.values(compose.services).filter((other) => other.volumes.join().includes(volume));
      expect(mounted).toHaveLength(1);
    }
  });

  it("mounts for every service its own key file and no other's", () => {
    for (const [name, one] of ours()) {
      expect(one.secrets).toEqual([{ source: `${name}-keys`, target: "keys" }]);
      expect(compose.secrets[`${name}-keys`]?.file).toBe(`./deploy/keys/${name}.json`);
    }
  });
});

describe("npm run compose:prepare", () => {
  it("makes a key file for every service that production accepts", async () => {
    for (const [name] of ours()) {
      expect(() => readServiceKeys(join(folder, "keys", `${name}.json`), "production")).not.toThrow();
    }
    expect(await readdir(join(folder, "offline"))).toHaveLength(5);
  });

  it("signs records that every member believes", async () => {
    const bundle = recordBundle.parse(JSON.parse(await readFile(join(folder, "records.json"), "utf8")));
    const pin = variables.ALIGHT_NETWORK_PIN ?? "";
    const book = new RecordBook({ pin, maxAgeMs: 1_000_000, clock: () => new Date() });
    expect(await book.accept(bundle.parties)).toEqual([]);
    expect(book.parties().map(({ id }) => id)).toEqual(["centre", "colorado", "bucharest", "kathmandu", "manila"]);
  });

  it("never overwrites keys", async () => {
    await expect(prepareCompose(folder, "http://127.0.0.1:4000", new Date())).rejects.toThrow(/never overwritten/);
  });
});
