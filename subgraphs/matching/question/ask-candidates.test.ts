import { describe, expect, it } from "@jest/globals";
import { plainProfile } from "../candidate/profiles.fixture.ts";
import { openStanding, plainCard, responderOfWorld, rulesOfWorld } from "../card/cards.fixture.ts";
import { CardIndex } from "../index/card-index.ts";
import { askCandidates, maxFirst } from "./ask-candidates.ts";
import { Matcher } from "./matcher.ts";
import { matchingAsker } from "./question.policy.ts";

const index = new CardIndex(rulesOfWorld, 1);
index.setStanding("alpha", openStanding);
index.apply(plainCard, 1);
const matcher = new Matcher(index, () => new Date("2026-03-02T00:00:00Z"));
const viewer = { sub: "alpha~1", organization: "alpha", roles: ["ADVOCATE"] };
const need = { id: responderOfWorld("alpha", 7), matchProfile: plainProfile };
const ask = (first: number) => askCandidates({ matcher, asker: matchingAsker(viewer) }, need, { first });

describe("a page of candidates", () => {
  it("may be empty, and then says that there are more", () => {
    expect(ask(0)).toMatchObject({ candidates: [], hasNextPage: true, considered: 1 });
    expect(ask(maxFirst)).toMatchObject({ candidates: [{}], hasNextPage: false });
  });

  it("holds no more than its maximum", () => {
    for (const first of [-1, maxFirst + 1]) expect(() => ask(first)).toThrow('"first" must be from 0 to 50.');
  });
});
