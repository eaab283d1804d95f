/** One responder as the choice of a team sees them. */
export interface Member {
  /** The need's issues that they cover, as bits; never 0. */
  readonly covers: number;
  /** Hundredths of a point. */
  readonly score: number;
  /** Their place in the order of ids: no two members share one. */
  readonly rank: number;
}

/** The higher score, or at the same score the smaller id. */
export function isPreferred(a: Member, b: Member): boolean {
  return a.score === b.score ? a.rank < b.rank : a.score > b.score;
}

/** Without those whom somebody preferred could stand in for: they are in no best team. */
export function withoutDominated(members: readonly Member[]): Member[] {
  return members.filter((member) => !members.some((other) => coversAllOf(other, member) && isPreferred(other, member)));
}

function coversAllOf(other: Member, member: Member): boolean {
  return (member.covers & ~other.covers) === 0;
}

/** Everything that the members cover together, as bits. */
export function coverOf(members: readonly Member[]): number {
  return members.reduce((bits, member) => bits | member.covers, 0);
}
