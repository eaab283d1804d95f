import { groupDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const needsByGroup: NeedTable = {
  name: "needs-by-group",
  title: "Needs by kind of legal issue",
  about: "Needs that were posted in the period. A need with issues of two groups counts in both.",
  totalNote:
    "A need with issues of two groups counts in both, one with three still in two: so the total is more than the needs there were.",
  counts: "NEED",
  unit: "NEED",
  level: "GROUP",
  dimensions: [groupDimension],
  bound: 2,
  epsilon: 0.25,
  cellsOf: ({ issues }) => issues.map(({ group }) => [group]),
};
