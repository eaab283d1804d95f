import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type CandidatePage, candidatesQuery } from "../../journeys/candidates.ts";
import { type Person, signedIn } from "../../journeys/person.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { askInPeace, type TimedReply } from "../ask-in-peace.ts";
import { bringBack } from "../ready-again.ts";
import { constellation } from "../shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "../wide-need.ts";
import type { Fault } from "./fault.ts";
import { type FaultProxy, standBetween } from "./fault-proxy.ts";
import { findHarm } from "./find-harm.ts";
import { startPlantedGateway } from "./planted-gateway.ts";
import { oddWords, signedLies } from "./signed-lies.ts";
import { brokenSignature, hang, repeatEarlier, transportFaults } from "./transport-faults.ts";

const culprit = "manila";
const faults = [...transportFaults, ...signedLies, ...oddWords];
const asEach = <Named extends { name: string }>(some: readonly Named[]) => some.map((one) => [one.name, one] as const);

describe("an organization behind a fault", () => {
  let proxy: FaultProxy;
  let advocate: Person;
  let need: string;
  let whole: CandidatePage;
  const figures: string[] = [];
  const answeredMs: number[] = [];

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postWideNeed(advocate, "colorado");
    proxy = await standBetween(constellation.current, culprit);
    whole = await wholeCandidates(advocate, need);
  }, 60_000);
  afterEach(async () => {
    proxy.heal();
    await wholeCandidates(advocate, need);
  });
  afterAll(async () => {
    await proxy.remove();
    await bringBack(constellation.current, [culprit]);
    process.stdout.write(`answers with one organization behind a fault (deadline 2,000 ms)\n${figures.join("\n")}\n`);
    if (answeredMs.length < faults.length) return;
    const slowest = `the slowest answer after ${Math.max(...answeredMs).toFixed(0)} ms`;
    reportFigure(
      7,
      "one of four organizations lies or is silent",
      `${faults.length} faults, the others' words unchanged, ${slowest}`,
    );
  }, 40_000);

  const askBehind = async (name: string, fault: Fault): Promise<TimedReply> => {
    proxy.use(fault);
    const timed = await askInPeace(culprit, () => advocate.ask(candidatesQuery, { id: need }));
    figures.push(`  ${timed.ms.toFixed(0).padStart(5)} ms  ${name}`);
    return timed;
  };

  it("has enough to lose, and enough that must stay", () => {
    const names = whole.edges.map(({ node }) => node.responder?.organization.id);
    expect(names.filter((name) => name === culprit).length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(4);
  });

  it.each(asEach(faults))("harms only itself when it %s", async (name, { fault, codes }) => {
    const timed = await askBehind(name, fault);
    expect(findHarm(timed, { culprit, whole, codes })).toEqual([]);
    answeredMs.push(timed.ms);
  });

  it("would be noticed: a gateway that believes every signature and waits longer is caught by the same eyes", async () => {
    const planted = await startPlantedGateway(constellation.current);
    try {
      await wholeCandidates(advocate, need);
      const believed = await askBehind("(planted) a gateway that believes every signature", brokenSignature);
      expect(findHarm(believed, { culprit, whole, codes: ["ORGANIZATION_MISBEHAVED"] })).toEqual([
        "the culprit is not named",
      ]);
      reportCaught(7, "a gateway that believes every signature", "the culprit is not named");
      const repeated = await askBehind(
        "(planted) a gateway that believes an answer to another question",
        repeatEarlier,
      );
      expect(findHarm(repeated, { culprit, whole, codes: ["ORGANIZATION_MISBEHAVED"] })).toEqual([
        "the culprit is not named",
      ]);
      reportCaught(3, "a gateway that believes an answer to another question", "the culprit is not named");
      const late = await askBehind("(planted) a gateway with another deadline", hang);
      expect(findHarm(late, { culprit, whole, codes: ["ORGANIZATION_TIMEOUT"] })).toEqual([
        expect.stringMatching(/^the answer took \d+ ms$/),
      ]);
      reportCaught(7, "a gateway with another deadline", `the answer took ${late.ms.toFixed(0)} ms`);
    } finally {
      await planted.remove();
    }
  }, 60_000);
});
