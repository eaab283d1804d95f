import { describe, expect, it } from "@jest/globals";
import { editionFailureMeanings } from "../../subgraphs/statistics/edition/edition.codes.ts";
import type { ToldEdition } from "./edition-forms.ts";
import { sentencesOf } from "./follow-edition.ts";
import { failureWords } from "./tell-failure.ts";
import { compareShares } from "./verify-edition.ts";

const round = { id: "1", received: 0, expected: 4, missing: [], refused: [], declined: [] };
const edition: ToldEdition = {
  ...{ id: "2026-Q3", state: "COUNTING", failure: null, epsilon: 3, tolerated: 1, participants: [], tables: [] },
  rounds: [{ ...round, state: "OPEN", received: 2 }],
};

describe("what is told of an edition", () => {
  it("counts the shares of its rounds and names who was missing, refused or declined", () => {
    const refused = [{ organizationId: "manila", code: "WRONG_LENGTH" }];
    const declined = [{ organizationId: "manila", code: "BUDGET_SPENT" }];
    const first = { ...round, state: "ABANDONED" as const, received: 3, missing: ["manila"], refused, declined };
    const rounds = [first, { ...round, state: "OPEN" as const, expected: 3 }];
    expect(sentencesOf({ ...edition, rounds })).toEqual([
      "round 1: 3 of 4 shares have come",
      "round 1: a share of manila was refused (WRONG_LENGTH)",
      "round 1: manila does not answer it (BUDGET_SPENT)",
      "round 1: given up, without manila",
      "round 2: 0 of 3 shares have come",
    ]);
  });

  it("says how it ended, and how much of it is shown", () => {
    const tables = [
      { level: "GROUP" as const, cellCount: 10, publishedCount: 6 },
      { level: "FINE" as const, cellCount: 100, publishedCount: 1 },
    ];
    const published: ToldEdition = { ...edition, state: "PUBLISHED", rounds: [], tables };
    expect(sentencesOf(published)).toEqual([
      "edition 2026-Q3 is published: 2 tables, 6 of 10 cells by group shown, 7 of 110 in all",
    ]);
    const failed: ToldEdition = { ...edition, state: "FAILED", failure: "TOO_FEW_JOINED", rounds: [] };
    expect(sentencesOf(failed)).toEqual([
      "edition 2026-Q3 failed, nothing is published. TOO_FEW_JOINED: Fewer than three organizations took part; nothing was spent, so it can be called again",
    ]);
    expect(sentencesOf({ ...edition, state: "CANCELLED", rounds: [] })).toEqual(["edition 2026-Q3 was called off"]);
  });
});

describe("what is told of a failure", () => {
  it("is why, and what comes next, for every code there is", () => {
    for (const code of Object.keys(editionFailureMeanings)) expect(failureWords(code)).toMatch(/^[A-Z_]+: .+; .+/);
  });

  it("is the code alone where nobody knows it", () => {
    expect([failureWords("NEVER_HEARD"), failureWords(null)]).toEqual(["NEVER_HEARD", "no reason given"]);
  });
});

describe("what an organization sent", () => {
  it("is held as it was sent, or it is said", () => {
    expect(compareShares("abc", ["xyz", "abc"])).toMatchObject({ isSound: true });
    expect(compareShares("abc", ["xyz"])).toMatchObject({ isSound: false });
    expect(compareShares("abc", [])).toMatchObject({ isSound: false });
    expect(compareShares(null, []).sentence).toBe("it took no part");
    expect(compareShares(null, ["abc"]).sentence).toBe("what it sent is not in the sum");
  });
});
