import type { Catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { countedCountry } from "#shared/codes/statistics/counted-countries.data.ts";
import { publishFrom } from "#shared/codes/statistics/publish-from.ts";
import type { TableDeclaration } from "#shared/codes/statistics/table.ts";
import { noiseQuantile } from "#shared/noise/noise-spread.ts";
import { publishCells } from "./publish-cells.ts";
import type { PublishedDeclaration, PublishedTable } from "./published-table.ts";

export type Counting = {
  /** How many shares the sum holds. */
  participants: number;
  /** ISO 3166-1: the countries of those who counted. */
  countries: readonly string[];
};

/** Cuts a sum into the catalogue's tables, and decides of every cell what is published. */
export function publishTables(
  sum: Int32Array,
  catalogue: Pick<Catalogue, "tables" | "threshold">,
  { participants, countries }: Counting,
): PublishedTable[] {
  const scales = tableScales(catalogue);
  const counting = new Set(countries.map(countedCountry));
  return catalogue.tables.map((table, at) => {
    const { offset = 0, length = 0 } = scales[at] ?? {};
    const { isStructuralZero } = table;
    const declaration = declare(table, catalogue, participants);
    return publishCells(declaration, sum.subarray(offset, offset + length), { countries: counting, isStructuralZero });
  });
}

/** What is kept of a declaration, so that the table can be read when the catalogue has gone on. */
function declare(
  table: TableDeclaration,
  { tables, threshold }: Pick<Catalogue, "tables" | "threshold">,
  participants: number,
): PublishedDeclaration {
  const { name, title, about, totalNote, unit, level, bound, epsilon } = table;
  return {
    ...{ name, title, about, totalNote, unit, level, bound, epsilon },
    dimensions: table.dimensions.map((dimension) => ({ name: dimension.name, codes: [...dimension.codes] })),
    threshold: publishFrom(table, { tables, threshold, participants }),
    halfWidth: noiseQuantile({ epsilon, bound, participants }),
  };
}
