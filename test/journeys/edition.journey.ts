import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { newestSettled } from "../../subgraphs/statistics/edition/quarter.ts";
import { runVerify } from "../../tools/constellation/run-verify.ts";
import { EditionDesk } from "../../tools/edition/edition-desk.ts";
import { followEdition, readEdition } from "../../tools/edition/follow-edition.ts";
import { joinAll } from "../../tools/edition/join-edition.ts";
import { verifyEdition } from "../../tools/edition/verify-edition.ts";
import { untilWitnessed, verifyTampered } from "../attacks/tampered-records.ts";
import { eventually } from "./eventually.ts";
import { valueAt } from "./graph-answer.ts";
import { type Person, signedIn } from "./person.ts";
import { constellation } from "./shared-constellation.ts";

const period = newestSettled(new Date());
const key = () => randomUUID();

describe("an edition of the statistics", () => {
  const told: string[] = [];
  let desk: EditionDesk;
  let operator: Person;

  beforeAll(async () => {
    operator = await signedIn(constellation.current, "operator@centre");
    desk = new EditionDesk({
      organizations: constellation.current.organizations.map(({ id }) => id),
      signIn: (address) => constellation.current.signIn(address),
      ask: (query, given) => constellation.current.ask(query, given),
      tell: (sentence) => void told.push(sentence),
    });
  }, 20_000);
  afterAll(() => constellation.current.resume("manila"));

  it("is made by those who are there when one of four falls silent after it has joined", async () => {
    const called = await operator.ask(`mutation { callEdition(period: "${period}", shareWithinMinutes: 1,
      idempotencyKey: "${key()}") { edition { id } problems { message } } }`);
    expect(valueAt(called.body, "data.callEdition")).toEqual({ edition: { id: period }, problems: [] });
    expect(await joinAll(desk, period)).toHaveLength(4);
    const joined = async () => (await readEdition(desk, period)).participants.length === 4;
    await eventually("all are heard to take part", joined, 30_000);
    await constellation.current.kill("manila");
    const begun = await operator.ask(`mutation { beginEdition(edition: "${period}", idempotencyKey: "${key()}") {
      edition { state } problems { message } } }`);
    expect(valueAt(begun.body, "data.beginEdition")).toEqual({ edition: { state: "COUNTING" }, problems: [] });
    const { state, rounds, participants } = await followEdition(desk, period);
    expect([state, rounds.map((round) => round.missing)]).toEqual(["PUBLISHED", [["manila"], []]]);
    expect(participants.map(({ organizationId }) => organizationId)).toEqual(["bucharest", "colorado", "kathmandu"]);
    expect(told).toContain("round 1: given up, without manila");
  }, 240_000);

  it("is read by everybody without signing in, and holds what each of them sent", async () => {
    const query = `{ statistics { edition(id: "${period}") { state tolerated tables { name } } } }`;
    const { text } = await constellation.current.ask(query);
    expect(valueAt(JSON.parse(text), "data.statistics.edition.state")).toBe("PUBLISHED");
    const present = desk.organizations.filter((id) => id !== "manila");
    expect(await verifyEdition(desk, period, present)).toBe(true);
    expect(told.filter((sentence) => sentence.includes("the centre holds what it sent"))).toHaveLength(3);
  }, 60_000);

  it("leaves records at the centre that its peers vouch for, and a row that was changed is found", async () => {
    const { current } = constellation;
    const end = await untilWitnessed(current, "statistics", ["directory", "bucharest"]);
    const whole = await runVerify(current, "statistics");
    expect(whole).toMatchObject({ party: "centre.statistics", sealed: end, findings: [] });
    const held = whole.witnesses.map(({ witness, position }) => `${witness} ${position}`);
    expect(held).toEqual(expect.arrayContaining([`the directory ${end}`, `bucharest ${end}`]));
    const change =
      "update audit_entry set actor = 'colorado' where action = 'edition.take-share' and actor = 'bucharest'";
    const { findings } = await verifyTampered(current, "statistics", (client) => client.query(change));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["CHANGED"]));
    expect((await runVerify(current, "centre")).findings).toEqual([]);
  }, 120_000);
});
