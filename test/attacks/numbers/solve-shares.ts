/** That the shares which these people have of one choice add up to a sum. */
export type Equation = { members: readonly number[]; choice: number; sum: number };

type Size = { people: number; choices: number };

const rounds = 50;

/**
 * The linear programme of a reconstruction: shares of choices from 0 to 1, which add up to 1 for everybody and to every
 * published sum. Solved by scaling rows and sums in turn (Bregman's projections, as iterative proportional fitting): of
 * all solutions it finds the one that assumes least, and where no solution exists, as with noise, one that is near to
 * all. Whoever is rounded to their greatest share is guessed as well as the equations allow.
 */
export function solveShares(equations: readonly Equation[], { people, choices }: Size): readonly (readonly number[])[] {
  const shares = Array.from({ length: people }, () => new Array<number>(choices).fill(1 / choices));
  for (let round = 0; round < rounds; round += 1) {
    for (const equation of equations) scaleTo(shares, equation);
    for (const mine of shares) {
      const sum = mine.reduce((all, share) => all + share, 0);
      for (const [choice, share] of mine.entries()) mine[choice] = sum > 0 ? share / sum : 1 / choices;
    }
  }
  return shares;
}

/** Never all the way to nothing: what noise made zero can still be. */
const smallest = 1e-9;

function scaleTo(shares: readonly number[][], { members, choice, sum }: Equation): void {
  const present = members.reduce((all, person) => all + (shares[person]?.[choice] ?? 0), 0);
  if (present <= smallest) return;
  const factor = Math.max(smallest, sum / present);
  for (const person of members) {
    const mine = shares[person];
    if (mine) mine[choice] = Math.max(smallest, (mine[choice] ?? 0) * factor);
  }
}
