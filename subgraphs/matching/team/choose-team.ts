import { coverOf, isPreferred, type Member, withoutDominated } from "./member.ts";

/** Up to this many issues the choice is exact; its work grows with 2 to the power of their number. */
export const maxExactIssues = 12;

/**
 * The fewest members that cover all that can be covered; among those the best total score; among those the smallest
 * ids. With more than `maxExactIssues` issues a good team, not always the smallest. In the order of the ids.
 */
export function chooseTeam(members: readonly Member[], issueCount: number): Member[] {
  const team = issueCount <= maxExactIssues ? chooseExactly(withoutDominated(members)) : chooseGreedily(members);
  return team.toSorted((a, b) => a.rank - b.rank);
}

/** The best way to cover a set of issues with a given number of members. */
interface Partial {
  readonly total: number;
  readonly team: readonly Member[];
}

/**
 * Teams of one member, then of two, and so on, the best for every set of issues; the first to cover everything wins.
 * Each step adds somebody for the first issue that is still open: in some order every team comes about like that.
 */
function chooseExactly(members: readonly Member[]): readonly Member[] {
  const goal = coverOf(members);
  let partials = new Map<number, Partial>([[0, { total: 0, team: [] }]]);
  while (!partials.has(goal)) {
    const larger = new Map<number, Partial>();
    for (const [covered, partial] of partials) {
      const open = goal & ~covered;
      const firstOpen = open & -open;
      for (const member of members) {
        if (member.covers & firstOpen) extend(larger, covered | member.covers, { partial, member });
      }
    }
    partials = larger;
  }
  return partials.get(goal)?.team ?? [];
}

function extend(larger: Map<number, Partial>, covered: number, by: { partial: Partial; member: Member }): void {
  const total = by.partial.total + by.member.score;
  const held = larger.get(covered);
  if (held && held.total > total) return;
  const team = [...by.partial.team, by.member];
  if (!held || held.total < total || hasSmallerIds(team, held.team)) larger.set(covered, { total, team });
}

/** Of two teams of one size: the one with the smallest id that is not in both. */
function hasSmallerIds(team: readonly Member[], other: readonly Member[]): boolean {
  const ranks = team.map(({ rank }) => rank).sort((a, b) => a - b);
  const otherRanks = other.map(({ rank }) => rank).sort((a, b) => a - b);
  const first = ranks.findIndex((rank, at) => rank !== otherRanks[at]);
  return first >= 0 && (ranks[first] ?? 0) < (otherRanks[first] ?? 0);
}

/** Again and again whoever covers most of what is open; in the end without those whom the others make needless. */
function chooseGreedily(members: readonly Member[]): readonly Member[] {
  const goal = coverOf(members);
  let team: readonly Member[] = [];
  for (let open = goal; open !== 0; open = goal & ~coverOf(team)) {
    team = [...team, members.reduce((held, member) => (helpsMore(member, held, open) ? member : held))];
  }
  for (const member of team) {
    const others = team.filter((other) => other !== member);
    if (coverOf(others) === goal) team = others;
  }
  return team;
}

function helpsMore(member: Member, held: Member, open: number): boolean {
  const gain = countBits(member.covers & open) - countBits(held.covers & open);
  return gain === 0 ? isPreferred(member, held) : gain > 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
