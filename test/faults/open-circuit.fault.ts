import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { candidatesQuery, readCandidates } from "../journeys/candidates.ts";
import { eventually } from "../journeys/eventually.ts";
import { errorsOf } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "./wide-need.ts";

const culprit = "kathmandu";
/** The deadline, with which each of the first few answers comes. */
const deadlineMs = 2_000;

describe("an organization that stays silent", () => {
  let advocate: Person;
  let need: string;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postWideNeed(advocate, "colorado");
    await wholeCandidates(advocate, need);
    constellation.current.suspend(culprit);
  }, 60_000);
  afterAll(() => bringBack(constellation.current, [culprit]), 40_000);

  const ask = async () => {
    const startedMs = performance.now();
    const reply = await advocate.ask(candidatesQuery, { id: need });
    return { reply, ms: performance.now() - startedMs };
  };
  const circuitOf = async () => {
    const text = await (await fetch(`${constellation.current.gatewayUrl}/metrics`)).text();
    return /^alight_circuit_state\{.*party="kathmandu".*\} (\d)$/m.exec(text)?.[1];
  };

  it("is asked no more after a while: everybody else is answered at once, and it is named", async () => {
    await eventually("the circuit is open", async () => (await ask()).ms < deadlineMs / 2, 30_000);
    const { reply } = await ask();
    const page = readCandidates(reply);
    expect(page.edges.filter(({ node }) => node.responder !== null).length).toBeGreaterThan(5);
    const named = errorsOf(reply.body);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.map(({ organization }) => organization))).toEqual(new Set([culprit]));
    expect(["1", "2"]).toContain(await circuitOf());
  }, 40_000);

  it("shows no word of a question in the metrics, only its name", async () => {
    const text = await (await fetch(`${constellation.current.gatewayUrl}/metrics`)).text();
    const lines = text.split("\n").filter((line) => line.startsWith("alight_circuit_state{"));
    for (const line of lines) expect(line).toMatch(/^alight_circuit_state\{party="[a-z]+",service="gateway"\} \d$/);
  });

  it("is whole again within seconds once it answers", async () => {
    constellation.current.resume(culprit);
    const isWhole = async () => errorsOf((await ask()).reply.body).length === 0;
    const ms = await eventually("everybody answers", isWhole, 15_000);
    expect(await circuitOf()).toBe("0");
    process.stdout.write(`an organization that answers again is whole after ${ms.toFixed(0)} ms\n`);
  }, 30_000);
});
