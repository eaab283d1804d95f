import type { NeedTerms } from "./need-terms.ts";
import { pairOf } from "./coded-world.ts";

/** A statement for needs with a number of issues, prepared once per connection, and its parameters for one need. */
export type RankStatement = { name: string; text: string; values: unknown[] };

/** $1–$9 mean the same in both shapes. */
const score = (issues: number) => `
  ($5::int[])[1 + ((flags >> 5) & 127)] + ($6::int[])[1 + ((flags >> 16) & 63)] +
  ($7::int[])[1 + case when spoken & $2 <> 0 then 2 when interpreted & $2 <> 0 then 1 else 0 end] +
  ($8::int[])[3 + least(greatest($3 - day, -2), 400)] +
  ${Array.from({ length: issues }, (_, at) => issueScore(at)).join(" +\n  ")}`;

function issueScore(at: number): string {
  const entry = `1 + ${at * 32} + ((flags >> 12) & 15) * 2 + ((exact >> ${at}) & 1)`;
  return `case when covered & ${1 << at} <> 0 then ($9::int[])[${entry}] else 0 end`;
}

/** Of the covered issues those that the card's terms and its organization's standing let through. */
const letThrough = (covered: string) =>
  `(${covered}) & ($1::int[])[1 + (flags & 31)] & ($4::int[])[1 + ((flags >> 5) & 127)] & ($10::int[])[1 + organization]`;

const told = "responder, score, covered, exact, flags, day, spoken, interpreted";

/** The first shape: one row per card, found by GIN over its array of pairs. */
export function rankByArrays(terms: NeedTerms, today: number, issues: number): RankStatement {
  const bits = Array.from({ length: issues }, (_, at) => at);
  const has = (parameter: number) => `pairs && ($${parameter}::int[])`;
  const coveredBits = bits.map((at) => `case when ${has(13 + at * 2)} then ${1 << at} else 0 end`).join(" | ");
  const exactBits = bits.map((at) => `case when ${has(14 + at * 2)} then ${1 << at} else 0 end`).join(" | ");
  const text = `
    select ${told}, $11::int as unused from (
      select *, ${score(issues)} as score from (
        select *, ${letThrough(coveredBits)} as covered, ${exactBits} as exact
          from card where pairs && ($12::int[]) offset 0) found
       where covered <> 0) scored
     order by score desc, card limit 20`;
  const pairsOf = (test: (covered: number, exact: number) => boolean) =>
    terms.pairs
      .filter(({ covered, exact }) => test(covered, exact))
      .map(({ place, issue }) => pairOf(place, issue));
  const perIssue = bits.flatMap((at) => [
    pairsOf((covered) => ((covered >> at) & 1) === 1),
    pairsOf((_, exact) => ((exact >> at) & 1) === 1),
  ]);
  return {
    name: `rank_by_arrays_${issues}`,
    text,
    values: [...commonValues(terms, today), null, pairsOf(() => true), ...perIssue],
  };
}

/** The second shape: one row per card, place and issue, answered from the covering index alone. */
export function rankByPostings(terms: NeedTerms, today: number, issues: number): RankStatement {
  const text = `
    select ${told} from (
      select card, score, covered, exact from (
        select *, ${score(issues)} as score from (
          select card, bit_or(covered) as covered, bit_or(exact) as exact, any_value(flags) as flags,
                 any_value(day) as day, any_value(spoken) as spoken, any_value(interpreted) as interpreted
            from (select posting.*, ${letThrough("wanted.covered")} as covered, wanted.exact
                    from unnest($11::int2[], $12::int2[], $13::int[], $14::int[]) as wanted (place, issue, covered, exact)
                    join posting on posting.place = wanted.place and posting.issue = wanted.issue) found
           where covered <> 0
           group by card) grouped) scored
       order by score desc, card limit 20) best
      join card using (card)
     order by score desc, card`;
  const column = (read: (pair: NeedTerms["pairs"][number]) => number) => terms.pairs.map(read);
  return {
    name: `rank_by_postings_${issues}`,
    text,
    values: [
      ...commonValues(terms, today),
      column(({ place }) => place),
      column(({ issue }) => issue),
      column(({ covered }) => covered),
      column(({ exact }) => exact),
    ],
  };
}

function commonValues({ scores, freshness, admitted, languages }: NeedTerms, today: number): unknown[] {
  return [
    [...scores.issuesByHelp],
    languages,
    today,
    [...scores.issuesByOffer],
    [...scores.byOffer],
    [...scores.byTraits],
    [...scores.byLanguage],
    [...freshness],
    [...scores.byIssue],
    admitted,
  ];
}
