import { describe, expect, it } from "@jest/globals";
import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import type { RoundRefusal } from "./edition.codes.ts";
import type { EditionRound } from "./edition-event.ts";
import { judgeRound, type RoundGrounds } from "./judge-round.ts";

const now = new Date("2026-11-22T10:00:00Z");
const cutOffAt = new Date("2026-10-15T00:00:00Z");

const round: EditionRound = {
  ...{ edition: "2026-Q3", round: "5f4dcc3b-5aa7-4e1b-9d2b-5e8c7a1f4d60", period: "2026-Q3", catalogue: "tables" },
  ...{ epsilon: 3, tolerated: 1, shareBy: "2026-11-22T11:00:00Z", cutOffAt: cutOffAt.toISOString() },
  participants: ["bucharest", "colorado", "manila"].map((organization) => ({ organization, maskingKey: organization })),
};

const grounds: RoundGrounds = {
  ...{
    organization: "colorado",
    now,
    cutOffAt,
    ledger: undefined,
    restoredAt: undefined,
    catalogue: { digest: "tables", epsilon: 3 },
  },
  part: {
    ...{ edition: "2026-Q3", period: "2026-Q3", catalogue: "tables", epsilon: 3, state: "JOINED" },
    ...{ joinBy: "2026-11-21T10:00:00Z", heardAt: "2026-11-20T10:00:00Z", isHeldAsSent: null },
  },
  toleratedOf: tolerated,
  maskingKeysOf: (id) => (id === "lima" ? undefined : [id, `${id}-next`]),
  isOwnKey: (key) => key === "colorado",
  isUsable: (key) => key !== "point",
};

const spent = (rounds: number, limit = 6) => ({ period: "2026-Q3", spent: rounds * 3, limit, rounds });
const partAs = (changes: object): Partial<RoundGrounds> => ({ part: grounds.part && { ...grounds.part, ...changes } });
const named = (...all: [organization: string, maskingKey?: string][]): Partial<EditionRound> => ({
  participants: all.map(([organization, maskingKey = organization]) => ({ organization, maskingKey })),
});

type Refused = [why: string, code: RoundRefusal, asked: Partial<EditionRound>, known: Partial<RoundGrounds>];

const refused: Refused[] = [
  ["of an edition that was never called", "NOT_CALLED", {}, { part: undefined }],
  ["of an edition that is published", "ENDED", {}, partAs({ state: "PUBLISHED" })],
  ["of an edition that failed", "ENDED", {}, partAs({ state: "FAILED" })],
  ["that nobody has joined", "NOT_JOINED", {}, partAs({ state: "CALLED" })],
  ["of an edition that was left", "NOT_JOINED", {}, partAs({ state: "LEFT" })],
  ["whose time is over", "TOO_LATE", { shareBy: now.toISOString() }, {}],
  ["of an unknown catalogue", "CATALOGUE_UNKNOWN", { catalogue: "more tables" }, {}],
  ["of another catalogue than was called", "CATALOGUE_UNKNOWN", {}, partAs({ catalogue: "more tables" })],
  ["of a larger ε than was called", "EPSILON_RAISED", { epsilon: 3.5 }, {}],
  ["that costs more than was called", "EPSILON_RAISED", { epsilon: 1 }, partAs({ epsilon: 1 })],
  ["of another period", "PERIOD_DIFFERS", { period: "2026-Q2" }, {}],
  ["of what is no period", "PERIOD_DIFFERS", {}, { cutOffAt: undefined }],
  ["with another cut-off", "PERIOD_DIFFERS", { cutOffAt: "2026-10-16T00:00:00Z" }, {}],
  ["of a period that is not settled", "PERIOD_NOT_SETTLED", {}, { now: new Date("2026-10-14T23:59:59Z") }],
  ["of two", "TOO_FEW", named(["colorado"], ["manila"]), {}],
  ["out of order", "PARTICIPANTS_MIXED_UP", named(["colorado"], ["bucharest"], ["manila"]), {}],
  ["that names somebody twice", "PARTICIPANTS_MIXED_UP", named(["bucharest"], ["bucharest"], ["colorado"]), {}],
  ["with another number of those who may collude", "PARTICIPANTS_MIXED_UP", { tolerated: 0 }, {}],
  ["without us", "NOT_AMONG_THEM", named(["bucharest"], ["kathmandu"], ["manila"]), {}],
  ["with an unknown or suspended organization", "ORGANIZATION_UNKNOWN", named(["colorado"], ["lima"], ["manila"]), {}],
  ["with a swapped key", "MASKING_KEY", named(["bucharest", "centre"], ["colorado"], ["manila"]), {}],
  ["with a key of ours that we do not hold", "MASKING_KEY", {}, { isOwnKey: () => false }],
  [
    "with one key twice",
    "MASKING_KEY",
    named(["bucharest", "x"], ["colorado"], ["manila", "x"]),
    { maskingKeysOf: (id) => [id, "x"] },
  ],
  [
    "with a key that gives no secret",
    "MASKING_KEY",
    named(["bucharest", "point"], ["colorado"], ["manila"]),
    { maskingKeysOf: (id) => [id, "point"] },
  ],
  ["after two", "ROUNDS_SPENT", {}, { ledger: spent(2, 100) }],
  ["of what was settled before an older state was put back", "LEDGER_RESTORED", {}, { restoredAt: cutOffAt }],
  ["beyond what the period may cost", "BUDGET_SPENT", {}, { ledger: spent(1, 5) }],
];

describe("a round", () => {
  it("is answered when everything of it is as it was called and pinned", () => {
    expect(judgeRound(round, grounds)).toBeUndefined();
    expect(judgeRound(round, { ...grounds, ledger: spent(1) })).toBeUndefined();
    for (const state of ["SENT", "DECLINED"]) {
      expect(judgeRound(round, { ...grounds, ...partAs({ state }) })).toBeUndefined();
    }
  });

  it("may name any key of a pinned record: one is exchanged while the other is still in use", () => {
    const rotating = named(["bucharest", "bucharest-next"], ["colorado"], ["manila"]);
    expect(judgeRound({ ...round, ...rotating }, grounds)).toBeUndefined();
  });

  it("is answered of a period that was settled only after an older state was put back", () => {
    const restoredAt = new Date(cutOffAt.getTime() - 1);
    expect(judgeRound(round, { ...grounds, restoredAt })).toBeUndefined();
  });

  it.each(refused)("%s is refused as %s", (_, code, asked, known) => {
    expect(judgeRound({ ...round, ...asked }, { ...grounds, ...known })).toBe(code);
  });

  it("has a case here for every reason to refuse it", async () => {
    const { roundRefusalMeanings } = await import("./edition.codes.ts");
    expect(new Set(refused.map(([, code]) => code))).toEqual(new Set(Object.keys(roundRefusalMeanings)));
  });
});
