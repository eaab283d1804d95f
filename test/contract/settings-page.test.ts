import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { gatewaySettings } from "../../gateway/config.ts";
import { directorySettings } from "../../subgraphs/directory/config.ts";
import { matchingSettings } from "../../subgraphs/matching/config.ts";
import { partnerSettings } from "../../subgraphs/partner/config.ts";
import { statisticsSettings } from "../../subgraphs/statistics/config.ts";
import { launcherSettings } from "../../tools/command-line/config.ts";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";

const root = findRepositoryRoot();
const page = readFileSync(join(root, "docs/settings.md"), "utf8");
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

const services = [
  gatewaySettings,
  directorySettings,
  matchingSettings,
  partnerSettings,
  statisticsSettings,
  launcherSettings,
];
const read = new Set(services.flatMap(({ shape }) => Object.keys(shape)));
const ofTests = new Set(["ALIGHT_TEST_SIZE", "ALIGHT_TEST_SEED", "ALIGHT_SCREENS"]);

/** Variables that a service or the launcher reads and the page does not name, and the other way round. */
function faultsOf(text: string): string[] {
  const rows = [...text.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm)].flatMap(([, names = ""]) =>
    names.split(", "),
  );
  const told = new Set(rows.map((name) => name.replaceAll("`", "")));
  return [
    ...[...read].filter((name) => !told.has(name)).map((name) => `${name} is missing`),
    ...[...told].filter((name) => !read.has(name) && !ofTests.has(name)).map((name) => `nobody reads ${name}`),
  ];
}

/** Scripts that the README does not show how to run. */
function untoldIn(text: string): string[] {
  const isTold = (name: string) => new RegExp(`npm (run )?${name}(?![\\w:-])`).test(text);
  return Object.keys(scripts).filter((name) => !isTold(name));
}

describe("the page about settings", () => {
  it("has every variable that a service or the launcher reads, and no other", () => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("is caught when it misses a variable or invents one", () => {
    expect(faultsOf(page.replace(/^\| `ALIGHT_DEMO` .*\n/m, ""))).toEqual(["ALIGHT_DEMO is missing"]);
    expect(faultsOf(page.replace("| `PORT` |", "| `DOOR` |"))).toEqual(["PORT is missing", "nobody reads DOOR"]);
  });
});

describe("the README", () => {
  it("names every npm script", () => {
    expect(untoldIn(readme)).toEqual([]);
  });

  it("is caught when it leaves one out", () => {
    expect(untoldIn(readme.replaceAll("npm run policies", ""))).toEqual(["policies"]);
    expect(untoldIn(readme.replaceAll("npm run build:explorer", "npm run build"))).toEqual(["build:explorer"]);
  });
});
