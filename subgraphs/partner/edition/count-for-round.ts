import type { CountedNeed, CountedResponder } from "#shared/codes/statistics/counted.ts";
import type { Sql } from "#shared/database/sql.ts";
import { countedNeeds } from "../report/counted-needs.ts";
import { countedResponders } from "../report/counted-responders.ts";
import type { Period } from "../report/period.ts";

/** What counting, noise and masks take. Loaded when first needed: a partner at rest counts nothing. */
export async function loadCounting() {
  const [{ catalogue }, cells, { countCells }, { tolerated }, { addNoise }, { secureWords }, mask, text] =
    await Promise.all([
      import("#shared/codes/statistics/catalogue.ts"),
      import("#shared/codes/statistics/cells.ts"),
      import("#shared/codes/statistics/count-cells.ts"),
      import("#shared/codes/statistics/tolerated.ts"),
      import("#shared/noise/add-noise.ts"),
      import("#shared/noise/random-words.ts"),
      import("#shared/mask/mask-vector.ts"),
      import("#shared/mask/vector-text.ts"),
    ]);
  const scales = cells.tableScales(catalogue);
  return { catalogue, scales, countCells, tolerated, addNoise, secureWords, ...mask, ...text };
}

export type Counting = Awaited<ReturnType<typeof loadCounting>>;

export type RoundCount = {
  period: Period;
  now: Date;
  organization: string;
  /** ISO 3166 of an organization, by its record. */
  countryOf: (organization: string) => string | undefined;
  participants: number;
};

/** Our share of the counts: each cell with our share of the noise. Nothing exact leaves this function. */
export async function countForRound(
  { catalogue, scales, countCells, addNoise, secureWords }: Counting,
  sql: Sql,
  { participants, ...asked }: RoundCount,
): Promise<Int32Array> {
  const counts = await countCells(catalogue, countedRows(sql, asked));
  return addNoise(counts, { scales, participants, random: secureWords() });
}

async function* countedRows(
  sql: Sql,
  asked: Omit<RoundCount, "participants">,
): AsyncGenerator<CountedNeed | CountedResponder> {
  yield* countedNeeds(sql, asked);
  yield* countedResponders(sql);
}
