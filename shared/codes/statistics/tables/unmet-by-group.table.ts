import { groupDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const unmetByGroup: NeedTable = {
  name: "unmet-by-group",
  title: "What stayed unmet",
  about: "Issues that nobody took within 14 days after they were posted, or that were closed as unmet before.",
  totalNote:
    "Only issues that nobody took in time are in it, at most two of a need: so its total is smaller than that of all issues.",
  counts: "NEED",
  unit: "ISSUE",
  level: "GROUP",
  dimensions: [groupDimension],
  bound: 2,
  epsilon: 0.25,
  cellsOf: ({ issues }) => issues.filter(({ isUnmet }) => isUnmet).map(({ group }) => [group]),
};
