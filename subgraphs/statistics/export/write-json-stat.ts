import type { PublishedDeclaration } from "../table/published-table.ts";
import { totalCells } from "../table/total-cells.ts";
import { citeEdition, license } from "./cite-edition.ts";
import { isPlace, labelCode, labelDimension } from "./label-code.ts";
import type { PublishedEdition } from "./published-edition.ts";
import { symbolOf } from "./symbol-of-status.ts";
import type { TableLines } from "./table-columns.ts";

/** The dimension that tells a value from the ends of its interval. */
const measures = { value: "Value", low: "Low end of the 95 % interval", high: "High end of the 95 % interval" };
const statusLabels = {
  c: "Suppressed: it came out below the threshold after noise was added, the true number may be somewhat higher; not known to be zero, and not known to be anything else",
  x: "Not collected",
  z: "Cannot occur",
};

/** A table as JSON-stat 2.0: null and a status where there is no value. */
export function writeJsonStat(edition: PublishedEdition, { table, rows }: TableLines): Buffer {
  const { declaration } = table;
  const { dimensions, title, about } = declaration;
  const dataset = {
    version: "2.0",
    class: "dataset",
    label: `${title}, ${edition.id}`,
    source: citeEdition(edition),
    updated: edition.publishedAt.toISOString(),
    note: [about],
    id: [...dimensions.map(({ name }) => name), "measure"],
    size: [...dimensions.map(({ codes }) => codes.length), Object.keys(measures).length],
    role: rolesOf(declaration),
    dimension: dimensionsOf(declaration),
    value: rows.flatMap(({ figures }) => figures),
    status: Object.fromEntries(
      rows.flatMap(({ figures, status }, row) => {
        const symbol = symbolOf(status);
        return symbol === undefined ? [] : figures.map((_, at) => [row * figures.length + at, symbol]);
      }),
    ),
    extension: { ...extensionOf(declaration), edition: edition.id, total: totalCells(table) },
  };
  return Buffer.from(`${JSON.stringify(dataset)}\n`);
}

function rolesOf({ dimensions }: PublishedDeclaration) {
  const geo = dimensions.map(({ name }) => name).filter(isPlace);
  return { metric: ["measure"], ...(geo.length > 0 ? { geo } : {}) };
}

function dimensionsOf({ dimensions }: PublishedDeclaration) {
  const named = dimensions.map(({ name, codes }) => {
    const label = Object.fromEntries(codes.map((code) => [code, labelCode(name, code)]));
    return [name, { label: labelDimension(name), category: { index: codes, label } }];
  });
  const category = { index: Object.keys(measures), label: measures };
  return { ...Object.fromEntries(named), measure: { label: "Measure", category } };
}

function extensionOf({ name, unit, level, bound, epsilon, threshold, halfWidth }: PublishedDeclaration) {
  const declared = { table: name, unit, level, bound, epsilon, threshold, halfWidth };
  return { ...declared, license: license.spdx, status: { label: statusLabels } };
}
