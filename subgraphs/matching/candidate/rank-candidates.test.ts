import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CapabilityCard, OfferedCard } from "../card/capability-card.ts";
import { anyCard, anyOfferedCard, anyStandings, openStanding, rulesOfWorld, world } from "../card/cards.fixture.ts";
import { CardIndex } from "../index/card-index.ts";
import type { OrganizationStanding } from "../rules/organization-standing.ts";
import { CandidateSearch } from "./candidate-search.ts";
import type { MatchProfile } from "./match-profile.ts";
import { naiveCandidates } from "./naive-candidates.fixture.ts";
import { decodeCursor, encodeCursor, type PageCursor } from "./page-cursor.ts";
import { anyProfile } from "./profiles.fixture.ts";
import { type CandidatePage, rankCandidates } from "./rank-candidates.ts";

const now = new Date("2026-03-01T12:00:00Z");

type Standings = readonly (readonly [string, OrganizationStanding | undefined])[];

function indexOf(changes: readonly CapabilityCard[], standings: Standings): CardIndex {
  const index = new CardIndex(rulesOfWorld, 1);
  for (const [organization, standing] of standings) index.setStanding(organization, standing);
  for (const [at, card] of changes.entries()) index.apply(card, at + 1);
  return index;
}

/** The cards that stand after all changes. */
function standing(changes: readonly CapabilityCard[]): OfferedCard[] {
  const last = new Map<string, CapabilityCard>();
  for (const card of changes) last.set(card.responder, card);
  return [...last.values()].flatMap((card) => (card.removed ? [] : [card]));
}

/** All pages of a list, each asked with the cursor text of the one before; `between` runs after every page. */
function walkPages(index: CardIndex, profile: MatchProfile, by: { first: number; between?: () => void }) {
  const search = new CandidateSearch(index);
  const pages: CandidatePage[] = [];
  let after: PageCursor | undefined;
  do {
    const page = rankCandidates(index, search, {
      profile,
      first: by.first,
      after,
      now: new Date(now.getTime() + pages.length * 86_400_000),
    });
    pages.push(page);
    const last = page.candidates.at(-1);
    after = page.hasNextPage && last ? decodeCursor(encodeCursor(last.cursor)) : undefined;
    by.between?.();
  } while (after && pages.length < 200);
  return pages;
}

const openStandings: Standings = world.organizations.map((organization) => [organization, openStanding] as const);

describe("the candidates of a need", () => {
  it("are those of the naive reference, in its order, on pages of any size", () => {
    fc.assert(
      fc.property(
        fc.array(anyCard, { maxLength: 60 }),
        anyStandings,
        anyProfile,
        fc.integer({ min: 1, max: 7 }),
        (changes, standings, profile, first) => {
          const expected = naiveCandidates(
            { cards: standing(changes), standings: new Map(standings), rules: rulesOfWorld },
            profile,
            now,
          );
          const pages = walkPages(indexOf(changes, standings), profile, { first });
          expect(pages.flatMap((page) => page.candidates.map(({ candidate }) => candidate))).toEqual(expected);
          for (const page of pages) {
            expect(page.considered).toBe(expected.length);
            expect(page.organizations).toBe(new Set(expected.map(({ responder }) => responder.split("~")[0])).size);
            const covered = new Set(expected.flatMap(({ issues }) => issues));
            expect(page.uncovered).toEqual(profile.issues.map(({ id }) => id).filter((id) => !covered.has(id)));
            expect(page.asOf).toEqual(now);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("have reasons and cautions that add up to the score exactly", () => {
    fc.assert(
      fc.property(fc.array(anyOfferedCard, { maxLength: 30 }), anyProfile, (cards, profile) => {
        for (const page of walkPages(indexOf(cards, openStandings), profile, { first: 10 })) {
          for (const { candidate } of page.candidates) {
            const lines = [...candidate.reasons, ...candidate.cautions];
            expect(lines.reduce((total, { points }) => total + points, 0)).toBe(candidate.score);
            expect(candidate.reasons.every(({ points }) => points > 0)).toBe(true);
            expect(candidate.cautions.every(({ points }) => points <= 0)).toBe(true);
          }
        }
      }),
    );
  });

  it("never come twice when cards change between two pages, and those unchanged all come", () => {
    fc.assert(
      fc.property(
        fc.array(anyOfferedCard, { minLength: 10, maxLength: 40 }),
        fc.array(anyCard, { maxLength: 10 }),
        anyProfile,
        (cards, later, profile) => {
          const index = indexOf(cards, openStandings);
          const before = naiveCandidates(
            { cards: standing(cards), standings: new Map(openStandings), rules: rulesOfWorld },
            profile,
            now,
          );
          let change = cards.length;
          const pending = [...later];
          const pages = walkPages(index, profile, {
            first: 2,
            between: () => {
              const card = pending.shift();
              change += 1;
              if (card) index.apply(card, change);
            },
          });
          const shown = pages.flatMap((page) => page.candidates.map(({ candidate }) => candidate.responder));
          expect(new Set(shown).size).toBe(shown.length);
          const changed = new Set(later.map((card) => card.responder));
          const unchanged = before.filter(({ responder }) => ![...changed].some((one) => one === responder));
          expect(shown.filter((responder) => !changed.has(responder))).toEqual(unchanged.map((one) => one.responder));
        },
      ),
    );
  });
});
