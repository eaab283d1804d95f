import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { reportCaught, reportFigure } from "../../../test/promises/report-figure.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { runChange } from "../command/run-change.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { abroad } from "../introduction/two-desks.fixture.ts";
import { atHome, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { markEnded } from "../permission/permission.store.ts";
import { withdrawPermission } from "../permission/withdraw-permission.ts";
import { blind, keysOf, survivor } from "./conflict-check.fixture.ts";
import { ConflictWalk, type Doors, organizations, personOf, type Step } from "./conflict-walk.fixture.ts";
import { sealedNamesOf } from "./sealed-names.store.ts";
import { readTakenNames } from "./take-names.ts";

const grant: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("grant" as const),
  purpose: fc.oneof(
    { weight: 4, arbitrary: fc.constant("CONFLICT_CHECK" as const) },
    fc.constant("CASE_FILE" as const),
  ),
  to: fc.constantFrom(...organizations),
  who: fc.nat({ max: 1 }),
  days: fc.integer({ min: 1, max: 2 }),
});
const seal: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("seal" as const),
  under: fc.nat({ max: 1 }),
  who: fc.nat({ max: 1 }),
});
const wait: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("wait" as const),
  hours: fc.constantFrom(1, 20, 30, 60),
  isSwept: fc.boolean(),
});
const withdraw: fc.Arbitrary<Step> = fc.record({ do: fc.constant("withdraw" as const), which: fc.nat({ max: 1 }) });
const step = fc.oneof(
  { weight: 8, arbitrary: grant },
  { weight: 8, arbitrary: seal },
  { weight: 4, arbitrary: fc.constant<Step>({ do: "ask" }) },
  { weight: 4, arbitrary: withdraw },
  { weight: 4, arbitrary: wait },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "stop" }, { do: "end" }) },
);

/** Often something has been sealed and asked before the rest happens; now and then a part of that is missing. */
const beginning = fc
  .record({ who: fc.nat({ max: 1 }), days: fc.integer({ min: 1, max: 2 }), missing: fc.nat({ max: 11 }) })
  .map(({ who, days, missing }): Step[] => {
    const allowed = (to: (typeof organizations)[number]): Step => ({
      do: "grant",
      purpose: "CONFLICT_CHECK",
      to,
      who,
      days,
    });
    const whole: Step[] = [allowed("bucharest"), { do: "seal", under: 0, who }, allowed("manila"), { do: "ask" }];
    return whole.filter((_, at) => at !== missing);
  });
const life = fc.tuple(beginning, fc.array(step, { maxLength: 8, size: "max" })).map((parts) => parts.flat());

describe("no name and no blinded name leaves without a living permission", () => {
  let desk: PartnerDesk;
  let holder: KeyHolder;
  const { blinded } = blind([survivor]);
  beforeAll(async () => {
    desk = await openPartnerDesk("kathmandu");
    holder = await keysOf(desk, desk.advocate);
  }, 120_000);
  afterAll(() => desk.close());

  const product: Doors = {
    take: readTakenNames,
    withdraw: (context, permission) =>
      withdrawPermission(context, { permission, idempotencyKey: `take ${permission}` }),
  };

  /** The product as it would be with one rule forgotten. */
  const careless: Readonly<Record<string, Partial<Doors>>> = {
    "to ask for the permission of names": {
      take: async (context, id) => {
        const part = await sealedNamesOf(sqlOf(context.em), id);
        return part ? JSON.stringify(part) : null;
      },
    },
    "the time of the permission of names": {
      take: (context, id) => readTakenNames(Object.assign(context, { now: new Date(0) }), id),
    },
    "for whom names were sealed": {
      take: async (context, id) => {
        const readers = organizations.slice(0, 1).flatMap((to) => [0, 1].map((who) => personOf(to, who)));
        const asked = readers.map((reader) => {
          const as = abroad(atHome(reader, ["RESPONDER"], "bucharest"));
          return readTakenNames(Object.assign(desk.context(as), { now: context.now }), id);
        });
        return (await Promise.all(asked)).find((taken) => taken !== null) ?? null;
      },
    },
    "what was asked blindly when it is taken back": {
      withdraw: ({ now: at }, permission) =>
        runChange(
          { organization: desk.organization, orm: desk.database.orm, clock: () => at },
          "test",
          async (scope) => {
            await markEnded(scope.sql, permission, { at, as: "WITHDRAWN" });
            scope.record({ action: "permission.withdraw", subject: permission });
          },
        ),
    },
  };

  const walks = (doors: Doors, numRuns: number) =>
    fc.check(
      fc.asyncProperty(life, async (steps) => {
        const walk = await ConflictWalk.begin({ desk, holder, blinded, doors });
        for (const one of steps) {
          expect(await walk.take(one)).toEqual([]);
          expect(await walk.differences()).toEqual([]);
        }
        await walk.leave();
      }),
      { numRuns, seed: 15, endOnFailure: true },
    );

  it("whatever is allowed, sealed, asked, taken back, stopped or runs out, and in whatever order", async () => {
    const count = sampleSize({ sample: 15, whole: 1_000 });
    const result = await walks(product, count);
    expect(result.errorInstance ?? result.counterexample).toBeNull();
    reportFigure(15, "random walks of names, sealed and blinded", `${count} walks: 0 left beyond what was said`);
  }, 3_600_000);

  it.each(Object.keys(careless))(
    "and a product that forgets %s is found out",
    async (what) => {
      const { failed, numRuns } = await walks({ ...product, ...careless[what] }, 40);
      expect(failed).toBe(true);
      reportCaught(15, `a partner that forgets ${what}`, `in walk ${numRuns}`);
    },
    600_000,
  );
});
