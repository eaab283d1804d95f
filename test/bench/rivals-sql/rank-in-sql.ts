import { maskOf, pairOf } from "./codebook.ts";
import type { NeedTerms } from "./need-terms.ts";

/** A statement for needs with a number of issues, prepared once per connection, and its parameters for one need. */
export type RankStatement = { name: string; text: string; values: unknown[] };

/** What the statements give back of each of the best twenty, best first. */
const told = "responder, score, covered, exact, flags, day, spoken, interpreted";

/** $1–$11 mean the same in both shapes. What a card is worth whatever the issues. */
const base = `($5::int[])[1 + ((flags >> 5) & 127)] + ($6::int[])[1 + ((flags >> 16) & 63)] +
  ($7::int[])[1 + case when spoken & $2 <> 0 then 2 when interpreted & $2 <> 0 then 1 else 0 end] +
  ($8::int[])[3 + least(greatest($3 - day, -2), 400)] + ($11::int[])[1 + ((flags >> 12) & 15)]`;

/** The need's issues, as bits, that the card's terms and its organization's standing let through. */
const letThrough =
  "($1::int[])[1 + (flags & 31)] & ($4::int[])[1 + ((flags >> 5) & 127)] & ($10::int[])[1 + organization]";

/** What the covered issues are worth, by the practice bits of the flags. */
function issueScores(issues: number, practice: string): string {
  return bitsOf(issues)
    .map((at) => {
      const entry = `1 + ${at * 32} + ${practice} * 2 + ((exact >> ${at}) & 1)`;
      return `case when covered & ${1 << at} <> 0 then ($9::int[])[${entry}] else 0 end`;
    })
    .join(" + ");
}

/** The first shape: one row per card, found by GIN over its array of pairs. */
export function rankByArrays(terms: NeedTerms, today: number, issues: number): RankStatement {
  const within = (low: string, at: number) => `((${low}_low & $${at}) | (${low}_high & $${at + 1})) <> 0`;
  const bits = (place: number) =>
    bitsOf(issues)
      .map(
        (at) =>
          `case when ${within("issues", 13 + at * 6)} and ${within("places", place + at * 6)} then ${1 << at} else 0 end`,
      )
      .join(" | ");
  const text = `
    select ${told} from (
      select *, ${base} + ${issueScores(issues, "((flags >> 12) & 15)")} as score from (
        select *, (${bits(15)}) & ${letThrough} as covered, ${bits(17)} as exact
          from card where pairs && ($12::int[]) offset 0) found
       where covered <> 0) scored
     order by score desc, card limit 20`;
  const masks = bitsOf(issues).flatMap((at) => {
    const covering = terms.pairs.filter(({ covered }) => covered === 1 << at);
    return [
      ...maskOf(covering.map(({ issue }) => issue)),
      ...maskOf(covering.map(({ place }) => place)),
      ...maskOf(covering.filter(({ exact }) => exact !== 0).map(({ place }) => place)),
    ];
  });
  const pairs = terms.pairs.map(({ place, issue }) => pairOf(place, issue));
  return { name: `rank_by_arrays_${issues}`, text, values: [...commonValues(terms, today), pairs, ...masks] };
}

/** Per fitting card its marks and its worth; $12–$15 are the pairs that are wanted. */
const fittingPostings = `
  select card, bit_or(marks) & 65535 as covered, bit_or(marks) >> 16 as exact, any_value(worth) as worth
    from (select card, (wanted.exact << 16) | (wanted.covered & ${letThrough}) as marks,
                 (${base}) * 16 + ((flags >> 12) & 15) as worth
            from unnest($12::int2[], $13::int2[], $14::int[], $15::int[]) as wanted (place, issue, covered, exact)
            join posting on posting.place = wanted.place and posting.issue = wanted.issue
           where wanted.covered & ${letThrough} <> 0) found
   group by card`;

const worthOf = (issues: number) => `(worth >> 4) + ${issueScores(issues, "(worth & 15)")}`;

/**
 * The second shape: one row per card, place and issue, answered from the covering index alone. A card's worth is put
 * into one integer before the rows of a card are brought together, so that the aggregate carries two numbers.
 */
export function rankByPostings(terms: NeedTerms, today: number, issues: number): RankStatement {
  const text = `
    select ${told} from (
      select *, ${worthOf(issues)} as score from (${fittingPostings}) fitting
       order by score desc, card limit 20) best
      join card using (card)
     order by score desc, card`;
  return { name: `rank_by_postings_${issues}`, text, values: postingValues(terms, today) };
}

/** The same with all that a screen shows of each, and how many fit of how many organizations, in one statement. */
export function rankForScreen(terms: NeedTerms, today: number, issues: number): RankStatement {
  const text = `
    with fitting as materialized (${fittingPostings}),
         total as (select count(*)::int as considered, count(distinct organization)::int as organizations,
                          bit_or(covered) as covered_by_anyone
                     from fitting join card using (card)),
         best as (select *, ${worthOf(issues)} as score from fitting order by score desc, card limit 20)
    select ${told}, considered, organizations, covered_by_anyone, seen.*
      from total left join best on true left join card using (card) left join seen on seen.id = responder
     order by score desc, card`;
  return { name: `rank_for_screen_${issues}`, text, values: postingValues(terms, today) };
}

function postingValues(terms: NeedTerms, today: number): unknown[] {
  const column = (read: (pair: NeedTerms["pairs"][number]) => number) => terms.pairs.map(read);
  return [
    ...commonValues(terms, today),
    column(({ place }) => place),
    column(({ issue }) => issue),
    column(({ covered }) => covered),
    column(({ exact }) => exact),
  ];
}

function bitsOf(issues: number): number[] {
  return Array.from({ length: issues }, (_, at) => at);
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
    [...scores.byPractice],
  ];
}
