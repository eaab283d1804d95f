import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sampleSize } from "../../../test/sample-size.ts";
import { CandidateSearch } from "../candidate/candidate-search.ts";
import { type MatchProfile, matchProfile } from "../candidate/match-profile.ts";
import { naiveCandidates } from "../candidate/naive-candidates.fixture.ts";
import { anyProfile, plainProfile } from "../candidate/profiles.fixture.ts";
import type { OfferedCard } from "../card/capability-card.ts";
import {
  anyOfferedCard,
  openStanding,
  plainCard,
  responderOfWorld,
  rulesOfWorld,
  world,
} from "../card/cards.fixture.ts";
import { CardIndex } from "../index/card-index.ts";
import { proposeTeam } from "./propose-team.ts";

const now = new Date("2026-03-01T12:00:00Z");

function teamFor(cards: readonly OfferedCard[], profile: MatchProfile) {
  const index = new CardIndex(rulesOfWorld, 1);
  for (const organization of world.organizations) index.setStanding(organization, openStanding);
  for (const [at, card] of cards.entries()) index.apply(card, at + 1);
  return proposeTeam(index, new CandidateSearch(index), { profile, now });
}

const allAtOnce = matchProfile.parse({
  ...plainProfile,
  issues: [
    { id: "divorce", code: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION" },
    { id: "custody", code: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" },
    { id: "visa", code: "status-t-visa", jurisdiction: "US-CO", help: "REPRESENTATION" },
  ],
});

describe("the team of a need", () => {
  it("is the smallest, over borders, and names what nobody covers", () => {
    const denver = { ...plainCard, issues: ["family-custody"], responder: responderOfWorld("alpha", 1) };
    const arad = { ...plainCard, jurisdictions: ["RO"], responder: responderOfWorld("beta", 2) };
    const team = teamFor([denver, arad], allAtOnce);
    expect(team.members.map(({ responder }) => responder)).toEqual([denver.responder, arad.responder]);
    expect(team.covered).toEqual(["divorce", "custody"]);
    expect(team.uncovered).toEqual(["visa"]);
  });

  it("takes one who does two things before two who do one each", () => {
    const both = { ...plainCard, issues: ["family-custody", "status-t-visa"], cost: [], trained: false };
    const custody = { ...plainCard, issues: ["family-custody"], responder: responderOfWorld("beta", 2) };
    const visa = { ...plainCard, issues: ["status-t-visa"], responder: responderOfWorld("beta", 3) };
    expect(teamFor([custody, visa, both], allAtOnce).members.map(({ responder }) => responder)).toEqual([
      both.responder,
    ]);
  });

  it("leaves out whoever is not to be proposed, takes the next best, and says what nobody else covers", () => {
    const denver = { ...plainCard, issues: ["family-custody"], responder: responderOfWorld("alpha", 1) };
    const other = { ...denver, responder: responderOfWorld("beta", 3) };
    const arad = { ...plainCard, jurisdictions: ["RO"], responder: responderOfWorld("beta", 2) };
    const without = matchProfile.parse({ ...allAtOnce, without: [denver.responder, arad.responder] });
    const team = teamFor([denver, other, arad], without);
    expect(team.members.map(({ responder }) => responder)).toEqual([other.responder]);
    expect(team.uncovered).toEqual(["divorce", "visa"]);
  });

  it("takes two with whom much fits before one who does both things and with whom little does", () => {
    const both = { ...plainCard, issues: ["family-custody", "status-t-visa"], languages: [], cost: [], trained: false };
    const doubtful = { ...both, availability: "LIMITED", confirmedOn: "2024-01-01" } as const;
    const custody = { ...plainCard, issues: ["family-custody"], responder: responderOfWorld("beta", 2) };
    const visa = { ...plainCard, issues: ["status-t-visa"], responder: responderOfWorld("beta", 3) };
    const team = teamFor([custody, visa, { ...both, ...doubtful }], allAtOnce);
    expect(team.members.map(({ responder }) => responder)).toEqual([custody.responder, visa.responder]);
    const alone = teamFor([{ ...both, ...doubtful }], allAtOnce);
    expect(alone.members.map(({ score }) => score <= 0)).toEqual([true]);
    expect(alone.covered).toEqual(["custody", "visa"]);
  });

  it("covers what the candidates cover, with candidates as they are told one by one", () => {
    fc.assert(
      fc.property(fc.array(anyOfferedCard, { maxLength: 25 }), anyProfile, (given, profile) => {
        const cards = [...new Map(given.map((card) => [card.responder, card])).values()];
        const standings = new Map(world.organizations.map((organization) => [organization, openStanding]));
        const candidates = naiveCandidates({ cards, standings, rules: rulesOfWorld }, profile, now);
        const team = teamFor(cards, profile);
        const coverable = new Set(candidates.flatMap(({ issues }) => issues));
        expect(new Set(team.members.flatMap(({ issues }) => issues))).toEqual(coverable);
        expect(new Set(team.covered)).toEqual(coverable);
        expect(team.uncovered).toEqual(profile.issues.map(({ id }) => id).filter((id) => !coverable.has(id)));
        for (const member of team.members) expect(candidates).toContainEqual(member);
      }),
      { numRuns: sampleSize({ sample: 40, whole: 400 }) },
    );
  });
});
