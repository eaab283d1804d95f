import { describe, expect, it } from "@jest/globals";
import { CandidateSearch } from "../../../subgraphs/matching/candidate/candidate-search.ts";
import { rankCandidates } from "../../../subgraphs/matching/candidate/rank-candidates.ts";
import { capabilityCard } from "../../../subgraphs/matching/card/capability-card.ts";
import { benchNow, benchSeed } from "./bench-world.ts";
import { buildIndex } from "./build-index.ts";
import { createCardSource } from "./generate-cards.ts";
import { wideNeed } from "./needs.ts";

describe("generated cards", () => {
  it("are cards that matching takes", () => {
    const source = createCardSource(benchSeed);
    for (let n = 0; n < 500; n += 1) expect(capabilityCard.safeParse(source(n)).success).toBe(true);
  });

  it("are the same for the same seed and place, in whatever order they are made", () => {
    const [one, other] = [createCardSource(3), createCardSource(3)];
    other(7);
    expect(one(100)).toEqual(other(100));
    expect(createCardSource(4)(100)).not.toEqual(one(100));
  });

  it("fit the wide need as often as the bench says: about 25,000 of a million", () => {
    const index = buildIndex(createCardSource(benchSeed), 20_000);
    const asked = { profile: wideNeed(), first: 20, after: undefined, now: benchNow };
    const { considered } = rankCandidates(index, new CandidateSearch(index), asked);
    expect(considered).toBeGreaterThan(400);
    expect(considered).toBeLessThan(700);
  });
});
