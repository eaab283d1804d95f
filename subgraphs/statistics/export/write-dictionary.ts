import { emptyShown } from "#shared/codes/statistics/publish-from.ts";
import { readQuarter } from "../edition/quarter.ts";
import type { PublishedTable } from "../table/published-table.ts";
import { cellStatusMeanings, tableLevelMeanings, tableUnitMeanings } from "../table/table.codes.ts";
import { countCells, totalCells } from "../table/total-cells.ts";
import { citeEdition, license } from "./cite-edition.ts";
import { dictionaryTerms } from "./dictionary-terms.data.ts";
import { dimensionWords } from "./dimension-words.data.ts";
import { labelCode, labelDimension } from "./label-code.ts";
import type { PublishedEdition } from "./published-edition.ts";
import { responderEpsilon } from "./spent-epsilon.ts";
import { symbolOf } from "./symbol-of-status.ts";
import { columnsOf } from "./table-columns.ts";
import { tableFilesOf } from "./table-files.ts";

/** Everything that is to be known of an edition's files: each table, dimension, code, column, bound, epsilon and status. */
export function writeDictionary(edition: PublishedEdition): Buffer {
  const { id, period, publishedAt, quarters, participants, names, epsilon, tolerated, catalogue } = edition;
  const dictionary = {
    ...{ edition: id, period, publishedAt: publishedAt.toISOString(), quarters, participants },
    organizations: participants.map((organization) => ({
      id: organization,
      name: names[organization] ?? organization,
    })),
    ...{ epsilon, responderEpsilon: responderEpsilon(edition.tables), tolerated, catalogue },
    terms: dictionaryTerms,
    license,
    citation: citeEdition(edition),
    doi: null,
    cutOffOn: readQuarter(period)?.cutOffAt.toISOString().slice(0, "2026-10-15".length) ?? null,
    emptyShown: chancesOfEmpty,
    statuses: statusesOf(),
    units: tableUnitMeanings,
    levels: tableLevelMeanings,
    tables: edition.tables.map((table) => describeTable(id, table)),
  };
  return Buffer.from(`${JSON.stringify(dictionary, null, 2)}\n`);
}

/** How likely it is that a cell is shown in which nobody is counted. */
const chancesOfEmpty = {
  FINE: { atMost: emptyShown.FINE, of: "an edition: that any cell of any fine table is shown whose true sum is zero" },
  GROUP: { atMost: emptyShown.GROUP, of: "a cell: that it is shown although its true sum is zero" },
};

function statusesOf() {
  const { PUBLISHED, ...others } = cellStatusMeanings;
  return [
    { code: "PUBLISHED", symbol: null, meaning: PUBLISHED },
    { code: "SUPPRESSED", symbol: symbolOf("SUPPRESSED"), meaning: others.SUPPRESSED },
    { code: "NOT_COLLECTED", symbol: symbolOf("NOT_COLLECTED"), meaning: others.NOT_COLLECTED },
    { code: "STRUCTURAL_ZERO", symbol: symbolOf("STRUCTURAL_ZERO"), meaning: others.STRUCTURAL_ZERO },
  ];
}

function describeTable(edition: string, table: PublishedTable) {
  const { dimensions, ...declared } = table.declaration;
  return {
    ...declared,
    total: totalCells(table),
    cells: countCells(table),
    columns: columnsOf(table),
    dimensions: dimensions.map(({ name, codes }) => ({
      name,
      label: labelDimension(name),
      meaning: dimensionWords[name]?.meaning ?? null,
      codes: codes.map((code) => ({ code, label: labelCode(name, code) })),
    })),
    files: tableFilesOf(edition, declared.name),
  };
}
