import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { noteTogether } from "./note-once.ts";
import { NoticeDesk } from "./notice.fixture.ts";

let desk: PartnerDesk;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
afterAll(() => desk.close());

it("steps within an hour are told together, and a later one anew, also to whoever has not looked", async () => {
  const notices = new NoticeDesk(desk, "2026-11-23T10:00:00Z");
  const person = desk.people.advocate;
  const counts: number[] = [];
  for (const at of ["10:00", "10:30", "11:05"]) {
    notices.moveTo(`2026-11-23T${at}:00Z`);
    const update = {
      person,
      subject: `${desk.organization}~step`,
      urgency: "SOON",
      kind: "INTRODUCTION_CHANGED",
    } as const;
    await notices.change((scope) => noteTogether(scope, update));
    counts.push((await notices.told()).length);
  }
  expect(counts).toEqual([1, 1, 2]);
});
