import { groupDimension, subdivisionDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const needsBySubdivisionAndGroup: NeedTable = {
  name: "needs-by-subdivision-and-group",
  title: "Needs by state or province",
  about:
    "Needs about the law of one part of a country, only of countries where lawyers are admitted part by part. What is asked about such a country as a whole is not in it.",
  totalNote:
    "Only needs about the law of one part of a country are in it; most parts have too few to be shown, and are missing from the total.",
  counts: "NEED",
  unit: "NEED",
  level: "FINE",
  dimensions: [subdivisionDimension, groupDimension],
  bound: 2,
  epsilon: 0.05,
  cellsOf: ({ issues }) =>
    issues.flatMap(({ subdivision, group }) => (subdivision === null ? [] : [[subdivision, group]])),
};
