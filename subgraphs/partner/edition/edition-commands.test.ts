import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import {
  called,
  callOf,
  editionCommand,
  ended,
  maskingNetwork,
  readEditionsOf,
  type StatisticsVoice,
  statisticsVoice,
  toldStatistics,
} from "./edition.fixture.ts";
import { joinEdition } from "./join-edition.ts";
import { tellEditionsAgain } from "./tell-statistics.ts";

let desk: PartnerDesk;
let voice: StatisticsVoice;

beforeAll(async () => {
  desk = await openPartnerDesk();
  voice = statisticsVoice(desk, await maskingNetwork());
}, 60_000);
afterAll(() => desk.close());

const refusedFor = async (edition: string, name: "joinEdition" | "leaveEdition" = "joinEdition") =>
  (await editionCommand({ desk }, name, edition)).problems.map(({ code }: { code: string }) => code);
const typesTold = async (edition: string) =>
  (await toldStatistics(desk)).filter(({ data }) => data.edition === edition).map(({ type }) => type);
const updates = (edition: string) =>
  desk.database.pool.query(
    "select person, way, settled_at is not null as settled from notice where kind = 'EDITION_CALLED' and subject = $1",
    [edition],
  );

describe("an edition that is called", () => {
  it("is told to coordinators, once, until somebody has said whether the organization takes part", async () => {
    const edition = "2026-Q3";
    await voice.tell(called(callOf(edition)), called(callOf(edition, { epsilon: 9 })));
    expect(await updates(edition)).toEqual([{ person: desk.people.coordinator, way: "COORDINATOR", settled: false }]);
    expect((await readEditionsOf(desk)).editions).toEqual([
      { edition, state: "CALLED", isHeldAsSent: null, rounds: [] },
    ]);
    const { part, problems } = await editionCommand({ desk }, "joinEdition", edition);
    expect(problems).toEqual([]);
    expect(part).toMatchObject({ edition, period: "2026-Q3", state: "JOINED", epsilon: callOf(edition).epsilon });
    expect(await typesTold(edition)).toEqual(["alight.edition.joined"]);
    expect(await updates(edition)).toMatchObject([{ settled: true }]);
    expect(await refusedFor(edition)).toEqual(["WRONG_STATE"]);
  });

  it("can be left and joined again as long as nothing was sent", async () => {
    const edition = "2026-Q3-2";
    await voice.tell(called(callOf(edition)));
    for (const name of ["joinEdition", "leaveEdition", "joinEdition", "leaveEdition"] as const) {
      expect(await refusedFor(edition, name)).toEqual([]);
    }
    expect(await refusedFor(edition, "leaveEdition")).toEqual(["WRONG_STATE"]);
    const [joined, left] = ["alight.edition.joined", "alight.edition.left"];
    expect(await typesTold(edition)).toEqual([joined, left, joined, left]);
  });

  it("is joined in time, with known tables and a masking key in the organization's record", async () => {
    const edition = "2026-Q3-3";
    await voice.tell(called(callOf(edition, { joinBy: "2026-11-22T09:59:59Z", catalogue: "others" })));
    const context = { ...desk.context(desk.coordinator), hasMaskingKey: () => false };
    const worked = await joinEdition(Object.assign(Object.create(desk.context(desk.coordinator)), context), {
      organization,
      edition,
      idempotencyKey: "one",
    });
    expect(worked.ok ? [] : worked.problems.map(({ code }) => code)).toEqual(["EXPIRED", "UNKNOWN_CODE", "REQUIRED"]);
    expect(await typesTold(edition)).toEqual([]);
  });

  it("is joined by coordinators of the organization alone, and seen by nobody else", async () => {
    const edition = "2026-Q3-4";
    await voice.tell(called(callOf(edition)));
    for (const as of [desk.advocate, desk.responder, ...strangers]) {
      const answered = await editionCommand({ desk, as }, "joinEdition", edition);
      expect(answered?.problems ?? [{ code: "NOT_ALLOWED" }]).toMatchObject([{ code: "NOT_ALLOWED" }]);
      expect(await readEditionsOf(desk, as)).toEqual({ editions: undefined, ledger: null, restoredAt: null });
    }
    expect(await refusedFor("2026-Q1")).toEqual(["NOT_FOUND"]);
    expect(await typesTold(edition)).toEqual([]);
  });

  it("is not asked about any more once it has ended", async () => {
    const edition = "2026-Q3-5";
    await voice.tell(called(callOf(edition)), ended({ edition, state: "CANCELLED", participants: [] }));
    expect(await updates(edition)).toMatchObject([{ settled: true }]);
    expect(await refusedFor(edition)).toEqual(["WRONG_STATE"]);
    expect(await refusedFor(edition, "leaveEdition")).toEqual(["WRONG_STATE"]);
  });

  it("is not heard when it is of no quarter, or one of too many", async () => {
    for (const odd of ["2026-Q5", "2026-Q3-year", "2026-Q4", "everything"]) {
      expect(await voice.tell(called(callOf(odd, { period: odd === "2026-Q4" ? "2026-Q3" : odd })))).toBe(200);
    }
    for (const at of [6, 7, 8, 9]) await voice.tell(called(callOf(`2026-Q3-${at}`)));
    await voice.tell(called(callOf("2026-Q3-10")));
    const { editions } = await readEditionsOf(desk);
    expect(editions).toHaveLength(9);
  });

  it("that was joined is told again to a statistics service that has lost what it had", async () => {
    await desk.database.pool.query("delete from outbox");
    await desk.database.pool.transaction(tellEditionsAgain);
    expect((await toldStatistics(desk)).map(({ data }) => data.edition)).toEqual(["2026-Q3"]);
  });
});
