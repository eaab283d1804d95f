import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { publishCells } from "./publish-cells.ts";
import { cellCountOf, type PublishedDeclaration, type PublishedTable } from "./published-table.ts";

/** Two dimensions, six cells. */
export const smallDeclaration: PublishedDeclaration = {
  ...{ name: "small", title: "A small table", about: "What it tells.", unit: "NEED", level: "GROUP" },
  ...{ bound: 1, epsilon: 0.5, threshold: 10, halfWidth: 4 },
  dimensions: [
    { name: "group", codes: ["FAMILY", "STATUS", "MONEY"] },
    { name: "fate", codes: ["MET", "UNMET"] },
  ],
};

export const usual = { countries: new Set(["US", "RO", "NP", "PH"]) };

export function smallTable(...sums: readonly number[]): PublishedTable {
  return publishCells(smallDeclaration, sums, usual);
}

/** Every table of the catalogue, as it would be published of such sums. */
export function publishCatalogue(sumAt: (at: number) => number): PublishedTable[] {
  return catalogue.tables.map(({ isStructuralZero, ...declared }) => {
    const { name, title, about, totalNote, unit, level, bound, epsilon } = declared;
    const dimensions = declared.dimensions.map((one) => ({ name: one.name, codes: [...one.codes] }));
    const told = { name, title, about, totalNote, unit, level, bound, epsilon };
    const declaration = { ...told, dimensions, threshold: 10, halfWidth: 7 };
    const sums = Array.from({ length: cellCountOf(declaration) }, (_, at) => sumAt(at));
    return publishCells(declaration, sums, { ...usual, isStructuralZero });
  });
}
