import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { NoticeDesk } from "../notice/notice.fixture.ts";
import { now, openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { handOver } from "../person/hand-over.ts";
import { giveNeeds } from "./work.fixture.ts";

const waits = z.looseObject({ person: z.object({ id: z.string() }) });
const shape = z.object({ data: z.object({ _entities: z.array(z.object({ waiting: z.array(waits) })) }) });
const dayMs = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();

describe("what waits at an organization", () => {
  let desk: PartnerDesk;
  let notices: NoticeDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    notices = new NoticeDesk(desk, daysAgo(4));
  });
  afterAll(() => desk.close());

  const waiting = async (as = desk.coordinator) =>
    desk.ask(
      as,
      `query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) {
      ... on Organization { waiting { person { id } deputy { id } awayUntil needs responders cannotSignIn unopened unopenedSince } } } }`,
      {
        id: organization,
      },
    );
  const told = (colleagues: object[] | null) => ({ data: { _entities: [{ waiting: colleagues }] } });

  it("is nobody while everybody is there and looks, or has a few days yet", async () => {
    notices.moveTo(daysAgo(1));
    await notices.note({ person: desk.people.responder });
    expect(await waiting()).toEqual(told([]));
  });

  it("names who is away, with their deputy, and who has not looked for three days; to coordinators alone", async () => {
    const { advocate, coordinator } = desk.people;
    notices.moveTo(daysAgo(4));
    await notices.note({ person: advocate });
    await notices.leave(coordinator, { until: "2026-11-25T08:00:00.000Z", deputy: advocate });
    const there = { responders: 0, cannotSignIn: false };
    const quiet = { ...there, awayUntil: null, deputy: null, needs: 0, unopened: 1, unopenedSince: daysAgo(4) };
    const away = { ...there, awayUntil: "2026-11-25T08:00:00.000Z", deputy: { id: advocate }, needs: 0 };
    expect(await waiting()).toEqual(
      told([
        { person: { id: advocate }, ...quiet },
        { person: { id: coordinator }, ...away, unopened: 0, unopenedSince: null },
      ]),
    );
    expect(await waiting(desk.advocate)).toEqual(told(null));
  });

  it("names first who cannot sign in and has left work", async () => {
    const { advocate } = desk.people;
    await giveNeeds(desk, advocate, 2);
    const left = { person: advocate, leavesWork: true, idempotencyKey: "at once" };
    expect(await deactivatePerson(desk.context(desk.coordinator), left)).toMatchObject({ ok: true });
    const { data } = shape.parse(await waiting());
    expect(data._entities[0]?.waiting[0]).toMatchObject({ person: { id: advocate }, cannotSignIn: true, needs: 2 });
    await handOver(desk.context(desk.coordinator), {
      from: advocate,
      to: desk.people.coordinator,
      idempotencyKey: "on",
    });
    const after = shape.parse(await waiting()).data._entities[0]?.waiting ?? [];
    expect(after.map((one) => one.person.id)).not.toContain(advocate);
  });
});
