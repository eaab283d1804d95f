import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { countCells } from "#shared/codes/statistics/count-cells.ts";
import type { CountedNeed } from "#shared/codes/statistics/counted.ts";
import type { TableDeclaration } from "#shared/codes/statistics/table.ts";
import { makeMaskers, maskAll } from "#shared/mask/mask.fixture.ts";
import { sumMasked } from "#shared/mask/sum-masked.ts";
import { sizeNoise } from "#shared/noise/add-noise.ts";
import type { RandomWords } from "#shared/noise/random-words.ts";
import { publishCells } from "../../../subgraphs/statistics/table/publish-cells.ts";
import { publishTables } from "../../../subgraphs/statistics/table/publish-tables.ts";
import type { PublishedTable } from "../../../subgraphs/statistics/table/published-table.ts";

export const participants = 4;

/** Tables that readers are given; of some attacks only those that are about needs, or that are small. */
export type Tables = { tables: readonly TableDeclaration[] };

export const tablesOfNeeds: Tables = { tables: catalogue.tables.filter(({ counts }) => counts === "NEED") };

export async function countEach(tables: Tables, organizations: readonly CountedNeed[][]): Promise<Int32Array[]> {
  return Promise.all(organizations.map((needs) => countCells(tables, needs)));
}

export function sumOf(vectors: readonly Int32Array[]): Int32Array {
  return vectors.reduce((sum, vector) => sum.map((count, at) => count + (vector[at] ?? 0)));
}

/** Counts with every organization's share of noise, summed. Sized once, for many rounds. */
export function makeSums(tables: Tables): (counts: readonly Int32Array[], random: RandomWords) => Int32Array {
  const noise = sizeNoise({ scales: tableScales(tables), participants });
  return (counts, random) => sumOf(counts.map((one) => noise(one, random)));
}

/** The same under masks: what the centre comes to hold. */
export function makeRounds(tables: Tables): (counts: readonly Int32Array[], random: RandomWords) => Int32Array {
  const noise = sizeNoise({ scales: tableScales(tables), participants });
  const maskers = makeMaskers(participants);
  return (counts, random) => {
    const noised = counts.map((one) => noise(one, random));
    return sumMasked(maskAll(maskers, noised, `round ${random()}`));
  };
}

const countries = ["US", "RO", "NP", "PH"];

/** A sum as it is published. */
export function publish({ tables }: Tables, sum: Int32Array): readonly PublishedTable[] {
  return publishTables(sum, { tables, threshold: catalogue.threshold }, { participants, countries });
}

/** The control: a sum as somebody would publish it who leaves out what is below a threshold, and thinks that enough. */
export function publishExact({ tables }: Tables, sum: Int32Array, threshold: number): readonly PublishedTable[] {
  const scales = tableScales({ tables });
  return publish({ tables }, sum).map(({ declaration }, at) => {
    const { offset = 0, length = 0 } = scales[at] ?? {};
    const cells = sum.subarray(offset, offset + length);
    return publishCells({ ...declaration, halfWidth: 0, threshold }, cells, { countries: new Set(countries) });
  });
}
