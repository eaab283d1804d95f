import { hash } from "node:crypto";
import { cellCodes } from "./cells.ts";
import type { TableDeclaration } from "./table.ts";

type Stated = { tables: readonly TableDeclaration[]; threshold: number; version: string };

function statementOf(table: TableDeclaration) {
  const { name, counts, unit, level, dimensions, bound, epsilon, isStructuralZero } = table;
  const zeros = isStructuralZero === undefined ? [] : cellCodes(table).filter(isStructuralZero);
  return {
    name,
    counts,
    unit,
    level,
    dimensions: dimensions.map((one) => [one.name, one.codes]),
    bound,
    epsilon,
    zeros,
  };
}

/**
 * SHA-256 of all that participants must agree about before their vectors can be added, in base64url. How rows become
 * cells is code: whoever changes that changes the version.
 */
export function digestOfCatalogue({ tables, threshold, version }: Stated): string {
  return hash("sha256", JSON.stringify({ version, threshold, tables: tables.map(statementOf) }), "base64url");
}
