import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { chooseTeam, maxExactIssues } from "./choose-team.ts";
import { coverOf, type Member } from "./member.ts";

const anyMembers = (issueCount: number, maxLength: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: (1 << issueCount) - 1 }), fc.integer({ min: -3, max: 3 })), { maxLength })
    .map((pairs) => pairs.map(([covers, score], rank): Member => ({ covers, score, rank })));

/** Tries every set of members. */
function bruteForce(members: readonly Member[]): Member[] {
  const goal = coverOf(members);
  let best: Member[] | undefined;
  for (let chosen = 0; chosen < 1 << members.length; chosen += 1) {
    const team = members.filter((_, at) => (chosen >>> at) & 1);
    if (coverOf(team) === goal && (!best || isBetter(team, best))) best = team;
  }
  return best ?? [];
}

function isBetter(team: readonly Member[], other: readonly Member[]): boolean {
  const total = (members: readonly Member[]) => members.reduce((sum, { score }) => sum + score, 0);
  if (team.length !== other.length) return team.length < other.length;
  if (total(team) !== total(other)) return total(team) > total(other);
  const at = team.findIndex((member, place) => member.rank !== other[place]?.rank);
  return at >= 0 && (team[at]?.rank ?? 0) < (other[at]?.rank ?? 0);
}

describe("a team", () => {
  it("equals brute force: fewest members, then the best total, then the smallest ids", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(fc.constant(count), anyMembers(count, 9))),
        ([count, members]) => {
          expect(chooseTeam(members, count)).toEqual(bruteForce(members));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("covers all that can be covered, and nobody in it is needless, with more issues than the exact choice takes", () => {
    fc.assert(
      fc.property(anyMembers(24, 40), (members) => {
        const team = chooseTeam(members, 24);
        expect(coverOf(team)).toBe(coverOf(members));
        for (const member of team) {
          expect(coverOf(team.filter((other) => other !== member))).not.toBe(coverOf(members));
        }
      }),
    );
  });

  it("has nobody when nobody covers anything", () => {
    expect(chooseTeam([], 3)).toEqual([]);
  });

  it("of twelve issues is found while one waits, whoever covers what", () => {
    const members = Array.from({ length: (1 << maxExactIssues) - 1 }, (_, at) => at + 1)
      .filter((covers) => covers.toString(2).replaceAll("0", "").length <= 3)
      .map((covers, rank): Member => ({ covers, score: (covers * 7919) % 1000, rank }));
    const started = performance.now();
    expect(chooseTeam(members, maxExactIssues)).toHaveLength(4);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
