import { issueDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const needsByIssue: NeedTable = {
  name: "needs-by-issue",
  title: "Needs by legal issue",
  about: "Needs that were posted in the period. A need with two issues counts with both.",
  totalNote:
    "A need counts with up to two of its issues; single issues are rarer than groups, so more of them are too few to be shown, and missing from the total.",
  counts: "NEED",
  unit: "NEED",
  level: "FINE",
  dimensions: [issueDimension],
  bound: 2,
  epsilon: 0.15,
  cellsOf: ({ issues }) => issues.map(({ issue }) => [issue]),
};
