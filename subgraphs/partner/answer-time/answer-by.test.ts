import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "../context.ts";
import { NoticeDesk } from "../notice/notice.fixture.ts";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { type Awaited, answerBy } from "./answer-by.ts";

/** A Friday, 15:00 in Denver. */
const friday = new Date("2026-11-20T22:00:00Z");

let desk: PartnerDesk;
let person: string;
beforeAll(async () => {
  desk = await openPartnerDesk();
  person = desk.people.responder;
  await new NoticeDesk(desk, "2026-11-20T22:00:00Z").say(person, { timeZone: "America/Denver" });
});
afterAll(() => desk.close());

const by = (awaited: Omit<Awaited, "person">, of = person) =>
  answerBy(desk.database.pool, { ...awaited, person: of }, friday);

async function set(as: Actor, input: Record<string, unknown>[]) {
  const query = `mutation ($organization: ID!, $input: [AnswerTimeInput!]!, $key: ID!) {
    setAnswerTimes(organization: $organization, input: $input, idempotencyKey: $key) {
      answerTimes { kind urgency minutes isWorkingTime } problems { code path } } }`;
  const answer = await desk.ask(as, query, { organization, input, key: randomUUID() });
  return JSON.parse(JSON.stringify(answer)).data.setAnswerTimes;
}

describe("until when somebody is waited for", () => {
  it("is a working day for a first answer and three for a conflict check, by their own clock", async () => {
    expect(await by({ kind: "FIRST_ANSWER", urgency: "SOON" })).toEqual(new Date("2026-11-23T22:00:00Z"));
    expect(await by({ kind: "CONFLICT_CHECK", urgency: "CAN_WAIT" })).toEqual(new Date("2026-11-25T22:00:00Z"));
  });

  it("is two hours in an emergency, whatever the day", async () => {
    expect(await by({ kind: "FIRST_ANSWER", urgency: "EMERGENCY" })).toEqual(new Date("2026-11-21T00:00:00Z"));
  });

  it("is in usual hours for who is not there, by the clock of those who are", async () => {
    const nobody = await by({ kind: "FIRST_ANSWER", urgency: "SOON" }, "colorado~nobody");
    expect(nobody).toEqual(new Date("2026-11-23T22:00:00Z"));
  });

  it("is never put off for weeks by few hours or a long absence", async () => {
    const other = desk.people.advocate;
    const hours = [{ day: "MONDAY", from: "09:00", until: "10:00" }];
    await new NoticeDesk(desk, "2026-11-20T22:00:00Z").say(other, { timeZone: "America/Denver", hours });
    expect(await by({ kind: "FIRST_ANSWER", urgency: "SOON" }, other)).toEqual(new Date("2026-11-28T22:00:00Z"));
  });

  it("is what a coordinator has set, and as usual again what is not named", async () => {
    const hour = { kind: "FIRST_ANSWER", urgency: "SOON", minutes: 60, isWorkingTime: true };
    const { answerTimes, problems } = await set(desk.coordinator, [hour]);
    expect(problems).toEqual([]);
    expect(answerTimes).toHaveLength(9);
    expect(answerTimes).toContainEqual(hour);
    expect(await by({ kind: "FIRST_ANSWER", urgency: "SOON" })).toEqual(new Date("2026-11-20T23:00:00Z"));
    await set(desk.coordinator, []);
    expect(await by({ kind: "FIRST_ANSWER", urgency: "SOON" })).toEqual(new Date("2026-11-23T22:00:00Z"));
  });

  it("is set by coordinators alone, each once and within bounds", async () => {
    const hour = { kind: "OPENING", urgency: "SOON", minutes: 60, isWorkingTime: false };
    expect(await set(desk.advocate, [hour])).toMatchObject({ answerTimes: null, problems: [{ code: "NOT_ALLOWED" }] });
    const { problems } = await set(desk.coordinator, [hour, { ...hour, minutes: 1 }]);
    expect(problems).toEqual([
      { code: "MALFORMED", path: ["input", "1", "minutes"] },
      { code: "DUPLICATE", path: ["input", "1"] },
    ]);
  });
});
