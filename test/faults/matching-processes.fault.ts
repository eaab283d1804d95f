import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { callerOf, type SignedCaller } from "../attacks/signed-caller.ts";
import { startBeside } from "../attacks/tapped-service.ts";
import { candidateIdsOf } from "../journeys/candidates.ts";
import { eventually } from "../journeys/eventually.ts";
import { listAt, textAt, valueAt } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { loseDatabase } from "./lose-database.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "./wide-need.ts";

/** What the product promises is a second; the rest is for a laden machine. */
const soonMs = 3_000;

const profile = {
  v: 1,
  home: "colorado",
  urgency: "SOON",
  languages: ["en"],
  issues: [
    { id: "1", code: "status-not-sure", jurisdiction: "PH", help: "REPRESENTATION" },
    { id: "2", code: "family-not-sure", jurisdiction: "RO", help: "REPRESENTATION" },
  ],
  preferences: { traits: [], freeOnly: false, inPerson: false },
  audience: { everyone: true, only: [], except: [] },
};

describe("matching", () => {
  let colorado: SignedCaller;
  let keeper: Person;
  let second: ServiceProcess;
  let responder: string;

  beforeAll(async () => {
    colorado = await callerOf(constellation.current, "colorado");
    keeper = await signedIn(constellation.current, "responder@manila");
    const port = String(await findFreePort());
    const changes = { ALIGHT_PORT: port, ALIGHT_PUBLIC_URL: `http://127.0.0.1:${port}` };
    second = await startBeside(constellation.current, "matching", changes);
    responder = (await proposedBy(firstUrl())).find((id) => id.startsWith("manila~")) ?? "";
  }, 60_000);
  afterAll(() => second?.stop(), 10_000);

  const firstUrl = () => constellation.current.urlOf("matching");
  const answerOf = async (url: string) => {
    const { status, body } = await colorado.post({
      url: `${url}/candidates`,
      body: JSON.stringify({ profile, first: 50 }),
    });
    expect(status).toBe(200);
    return { candidates: listAt(body, "candidates"), considered: valueAt(body, "considered") };
  };
  const proposedBy = async (url: string) => (await answerOf(url)).candidates.map((one) => textAt(one, "responder"));
  const proposes = async (url: string) => (await proposedBy(url)).includes(responder);

  it("gives the same answer from every process over one database", async () => {
    const [one, other] = [await answerOf(firstUrl()), await answerOf(second.url)];
    expect(one.candidates.length).toBeGreaterThan(10);
    expect(other).toEqual(one);
  });

  it("shows a changed card in every process within a second or so, whichever of them took it", async () => {
    await keeper.command("pauseResponder", { responder });
    await eventually("gone at the first", async () => !(await proposes(firstUrl())), soonMs);
    await eventually("gone at the second", async () => !(await proposes(second.url)), soonMs);
    await keeper.command("resumeResponder", { responder });
    await eventually("back at the second", () => proposes(second.url), soonMs);
    await eventually("back at the first", () => proposes(firstUrl()), soonMs);
  });

  it("knows everything again after it was killed, and what changed while it was down", async () => {
    const before = await answerOf(firstUrl());
    await constellation.current.kill("matching");
    await keeper.command("pauseResponder", { responder });
    await bringBack(constellation.current, ["matching"]);
    await eventually("gone after the start", async () => !(await proposes(firstUrl())), 15_000);
    await keeper.command("resumeResponder", { responder });
    await eventually("back at the first", () => proposes(firstUrl()));
    expect(await answerOf(firstUrl())).toEqual(before);
  });

  it("gets a lost database back from the partners alone", async () => {
    const advocate = await signedIn(constellation.current, "advocate@colorado");
    const need = await postWideNeed(advocate, "colorado");
    const { considered } = await wholeCandidates(advocate, need);
    const before = new Set(await candidateIdsOf(advocate, need));
    await Promise.all([constellation.current.kill("matching"), second.kill()]);
    await loseDatabase(constellation.current, "matching");
    await bringBack(constellation.current, ["matching"]);
    await confirmSomebodyEverywhere([...before]);
    const isComplete = async () => (await wholeCandidates(advocate, need)).considered === considered;
    await eventually("everybody is proposed again", isComplete, 40_000);
    expect(before.size).toBe(considered);
    expect(new Set(await candidateIdsOf(advocate, need))).toEqual(before);
  }, 60_000);

  /** Something to deliver makes each partner notice at once; without it they ask four times a minute. */
  async function confirmSomebodyEverywhere(responders: readonly string[]): Promise<void> {
    for (const { id } of constellation.current.organizations) {
      const one = responders.find((candidate) => candidate.startsWith(`${id}~`));
      await (await signedIn(constellation.current, `responder@${id}`)).command("confirmResponder", { responder: one });
    }
  }
});
