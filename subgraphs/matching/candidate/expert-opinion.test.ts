import { describe, expect, it } from "@jest/globals";
import type { OfferedCard } from "../card/capability-card.ts";
import { openStanding, plainCard, responderOfWorld, rulesOfWorld, world } from "../card/cards.fixture.ts";
import { CardIndex } from "../index/card-index.ts";
import { CandidateSearch } from "./candidate-search.ts";
import { matchProfile } from "./match-profile.ts";
import { plainProfile } from "./profiles.fixture.ts";
import { rankCandidates } from "./rank-candidates.ts";

const expert: OfferedCard = { ...plainCard, profession: "EXPERT", help: ["EXPERT_OPINION"], jurisdictions: [] };

const opinionOnDivorce = (jurisdiction: string) =>
  matchProfile.parse({
    ...plainProfile,
    issues: [{ id: "1", code: "family-divorce", jurisdiction, help: "EXPERT_OPINION" }],
  });

function candidatesFor(jurisdiction: string, cards: readonly OfferedCard[]) {
  const index = new CardIndex(rulesOfWorld, 1);
  index.setStanding("alpha", openStanding);
  for (const [at, card] of cards.entries()) {
    index.apply({ ...card, responder: responderOfWorld(world.organizations[0], at) }, at + 1);
  }
  const now = new Date("2026-03-01T12:00:00Z");
  const profile = opinionOnDivorce(jurisdiction);
  return rankCandidates(index, new CandidateSearch(index), {
    profile,
    first: 10,
    after: undefined,
    now,
  }).candidates.map(({ candidate }) => candidate);
}

describe("the candidates for an expert's opinion", () => {
  it("carry a caution and no points of admission when none of theirs reaches the place", () => {
    const elsewhere = { ...expert, jurisdictions: ["NP"] };
    const candidates = candidatesFor("RO", [expert, elsewhere]);
    expect(candidates).toHaveLength(2);
    for (const { cautions, reasons } of candidates) {
      expect(cautions).toContainEqual({ code: "EXPERTISE_PLACE_UNKNOWN", points: -400 });
      expect(reasons.map(({ criterion }) => criterion)).not.toContain("EXACT_ADMISSION");
    }
  });

  it.each([
    ["in the place", "US-CO", "US-CO"],
    ["in a part of it", "US", "US-CO"],
    ["in the country that admits as one", "RO-B", "RO"],
    ["elsewhere in a country that regulates the issue", "RO-B", "RO-AR"],
  ])("are led by a lawyer who is admitted %s", (_, asked, admitted) => {
    const lawyer: OfferedCard = { ...expert, profession: "LAWYER", jurisdictions: [admitted] };
    const [first, second] = candidatesFor(asked, [expert, lawyer]);
    expect(first?.cautions).toEqual([]);
    expect(first?.reasons).toContainEqual({
      criterion: "EXACT_ADMISSION",
      points: 300,
      because: [{ grade: "ADMITTED_WITHOUT_NEED", isMixed: false }],
    });
    expect(second?.cautions).toEqual([{ code: "EXPERTISE_PLACE_UNKNOWN", points: -400 }]);
  });
});
