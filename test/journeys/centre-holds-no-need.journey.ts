import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { sampleSize } from "../sample-size.ts";
import { candidatesOf, teamOf } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt } from "./graph-answer.ts";
import { heapOf } from "./heap-of.ts";
import { postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { dumpDatabase } from "./read-database.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { sealedTexts } from "./sealing-person.ts";
import { constellation } from "./shared-constellation.ts";
import { startTalkativeMatching } from "./talkative-matching.ts";

/** Of a need: no card, record or name in the whole run says any of this. */
const canaryInput = {
  issues: [
    { issue: "identity-age", jurisdiction: "GL-QE", help: "CO_COUNSEL", due: { on: "2041-07-13", kind: "AGE_LIMIT" } },
    { issue: "safety-images", jurisdiction: "PW-004", help: "BRIEF_SERVICE" },
    { issue: "status-asylum", jurisdiction: "RO", help: "REPRESENTATION" },
  ],
  languages: ["chy", "en"],
  urgency: "EMERGENCY",
  audience: { except: ["manila"] },
  preferences: { traits: ["SURVIVOR_LEADER"], inPerson: true },
  exploitation: ["ForcedMilitaryByNonStateActors", "OrganRemoval"],
};

/** What is published names every code of the catalogue, whoever posted it. */
const isPublished = (line: string) => /^\S*edition_(table|file)\b/.test(line);

/** Every row of a service's database, but for what anybody may read. */
async function keptBy(service: string): Promise<string[]> {
  return (await dumpDatabase(constellation.current, service)).filter((line) => !isPublished(line));
}

const idempotencyKey = `canary-${randomUUID()}`;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // What is renamed while we read is read under its new name the next time.
  return Promise.all(paths.map(async (path) => `${path} ${await readFile(path, "utf8").catch(() => "")}`));
}

describe("the centre", () => {
  let advocate: Person;
  let need: string;
  let canaries: string[];
  /** Of these, what stands in no list of codes either. */
  let unique: string[];
  const home = () => constellation.current.parts.foundations.home;

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    const coordinator = await signedIn(constellation.current, "coordinator@colorado");
    const named = lawyerIn("US-CO", "Wilhelmina Canary-Oyster", {
      admissions: [{ jurisdiction: "US-CO", regulator: "Canary Bar of Oyster Bay" }],
    });
    await approvedResponder(coordinator, "colorado", named);
    const { payload } = await advocate.command(
      "postNeed",
      { organization: "colorado", input: canaryInput, idempotencyKey },
      "need { id reference issues { id } }",
    );
    const id = textAt(payload, "need.id");
    const issueIds = listAt(payload, "need.issues").map((issue) => textAt(issue, "id"));
    need = id;
    await candidatesOf(advocate, id);
    await candidatesOf(advocate, id, { first: 2, issues: issueIds.slice(1) });
    await teamOf(advocate, id);
    await candidatesOf(advocate, await postNeed(coordinator, "colorado", canaryInput)).catch(() => undefined);
    unique = [
      ...[id, ...issueIds].map((one) => one.replace("colorado~", "")),
      textAt(payload, "need.reference"),
      idempotencyKey,
      "2041-07-13",
    ];
    canaries = [
      ...unique,
      "GL-QE",
      "PW-004",
      "chy",
      "ForcedMilitaryByNonStateActors",
      "OrganRemoval",
      "Canary",
      advocate.session.token,
    ];
  }, 40_000);

  const heldIn = (lines: readonly string[]) =>
    canaries.filter((canary) => lines.some((line) => speaksOf(line, canary)));

  it("would be caught: the same search finds what was posted in its home's database", async () => {
    const held = heldIn(await dumpDatabase(constellation.current, "colorado"));
    expect(held).toEqual(canaries.filter((canary) => canary !== advocate.session.token));
  });

  it("keeps nothing of any need in its databases", async () => {
    for (const service of ["directory", "matching", "statistics"]) {
      const lines = await keptBy(service);
      expect(lines.length).toBeGreaterThan(4);
      expect(heldIn(lines)).toEqual([]);
      expect(lines.filter((line) => needIds(line).length > 0)).toEqual([]);
    }
  });

  it("keeps no id of any need that the home holds, in databases, logs, metrics or files", async () => {
    const homes = await Promise.all(["colorado", "bucharest", "kathmandu", "manila"].map(idsOfNeeds));
    const ids = new Set(homes.flat());
    expect(ids.size).toBeGreaterThan(2_400);
    const texts = await everythingAtTheCentre();
    const uuids = new Set(texts.flatMap((text) => text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []));
    expect([...uuids].filter((uuid) => ids.has(uuid))).toEqual([]);
    expect(uuids.size).toBeGreaterThan(100);
  });

  it("writes nothing of it in logs, metrics and files, even at the finest level", async () => {
    const texts = await everythingAtTheCentre();
    const { length } = texts.join("");
    expect(length).toBeGreaterThan(10_000);
    expect(heldIn(texts)).toEqual([]);
    const searched = `${canaries.length} in ${(length / 1e6).toFixed(1)} MB of databases, logs, metrics and files`;
    reportFigure(1, "canary values, searched for in all that the centre keeps and writes", `${searched}: 0 found`);
  });

  it("writes nothing of it in anybody's log, its home's included", async () => {
    const centre = ["gateway", "directory", "matching", "statistics"];
    const services = [...centre, "colorado", "bucharest", "kathmandu", "manila"];
    const logs = await Promise.all(services.map((one) => readFile(constellation.current.process(one).logPath, "utf8")));
    expect(logs.map((log) => log.includes("request.answered"))).toEqual(services.map(() => true));
    expect(heldIn(logs)).toEqual([]);
  });

  it("holds nothing in clear of what was sealed, nor does anybody else, its home included", async () => {
    const organizations = ["colorado", "bucharest", "kathmandu", "manila"];
    const of = async (organization: string) => {
      const { logPath } = constellation.current.process(organization);
      const files = await filesBelow(home().stateOf(organization));
      return [await readFile(logPath, "utf8"), ...files, ...(await dumpDatabase(constellation.current, organization))];
    };
    const texts = [...(await everythingAtTheCentre()), ...(await Promise.all(organizations.map(of))).flat()];
    const words = Object.values(sealedTexts).flatMap(
      (text) => text.match(/\b(?:oyster-\d+|Ragnheidur|Petrescu)\b/g) ?? [],
    );
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((word) => texts.some((text) => text.includes(word)))).toEqual([]);
    expect(texts.some((text) => text.includes("Ines Halloran"))).toBe(true);
    const searched = `${words.length} in ${(texts.join("").length / 1e6).toFixed(1)} MB of everybody's databases, logs and files`;
    reportFigure(1, "sealed words, searched for in clear everywhere", `${searched}: 0 found`);
  });

  const heldInHeapOf = async (one: ServiceProcess) => {
    const text = await heapOf(one);
    return { bytes: text.length, held: unique.filter((canary) => text.includes(canary)) };
  };

  it("holds nothing of it in the memory of its processes once it has answered", async () => {
    const searched: string[] = [];
    for (const service of sampleSize({ sample: ["matching"], whole: ["matching", "directory", "gateway"] })) {
      const { bytes, held } = await heldInHeapOf(constellation.current.process(service));
      expect({ service, held }).toEqual({ service, held: [] });
      searched.push(`${service} (${(bytes / 1e6).toFixed(0)} MB)`);
    }
    const where = `${unique.length} in the heap of ${searched.join(", ")}`;
    reportFigure(1, "canary values, searched for in the heaps of the centre", `${where}: 0 found`);
  }, 120_000);

  describe("whose matching writes down what it is asked", () => {
    let talkative: ServiceProcess;
    beforeAll(async () => {
      await constellation.current.kill("matching");
      talkative = startTalkativeMatching(constellation.current);
      await eventually(
        "it has answered",
        async () => {
          const page = await candidatesOf(advocate, need).catch(() => undefined);
          return page !== undefined && page.edges.length > 0;
        },
        30_000,
      );
    }, 45_000);
    afterAll(async () => {
      await talkative.stop();
      constellation.current.resume("matching");
    }, 20_000);

    it("is found by the same search, in its log and in its memory", async () => {
      const log = await readFile(talkative.logPath, "utf8");
      expect(heldIn([log])).toEqual(expect.arrayContaining([unique[0], "GL-QE", "PW-004", "2041-07-13", "chy"]));
      reportCaught(1, "a matching that writes down what it is asked", `by ${heldIn([log]).length} values`);
      const { held } = await heldInHeapOf(talkative);
      expect(held).toEqual(expect.arrayContaining([unique[0], "2041-07-13"]));
      reportCaught(1, "a heap that holds a need", `by ${held.length} values`);
    }, 90_000);
  });

  async function idsOfNeeds(organization: string): Promise<string[]> {
    const lines = await dumpDatabase(constellation.current, organization);
    return lines.filter((line) => /^public\.need(_issue)? /.test(line)).flatMap((line) => needIds(line));
  }

  function needIds(line: string): string[] {
    return /^public\.need(_issue)? \((?:[a-z-]+)~([0-9a-f-]{36})/.exec(line)?.slice(2) ?? [];
  }

  async function everythingAtTheCentre(): Promise<string[]> {
    const services = ["gateway", "directory", "matching", "statistics"];
    const of = async (service: string) => {
      const { url, logPath } = constellation.current.process(service);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const files = await filesBelow(home().stateOf(service));
      const rows = service === "gateway" ? [] : await keptBy(service);
      return [await readFile(logPath, "utf8"), metrics, ...files, ...rows];
    };
    return (await Promise.all(services.map(of))).flat();
  }
});

/** Short codes as words of their own: `chy` is no part of another word or of a key. */
function speaksOf(line: string, canary: string): boolean {
  return canary.length > 7 ? line.includes(canary) : new RegExp(`(?<![\\w-])${canary}(?![\\w-])`).test(line);
}
