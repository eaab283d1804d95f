import { dayBin } from "../day-bin.ts";
import { daysDimension, groupDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const daysToAcceptanceByGroup: NeedTable = {
  name: "days-to-acceptance-by-group",
  title: "Days until somebody helped",
  about: "Issues of needs by the days from posting until somebody took them.",
  totalNote: "It counts issues and not needs, each once with its days, at most two of a need.",
  counts: "NEED",
  unit: "ISSUE",
  level: "GROUP",
  dimensions: [groupDimension, daysDimension],
  bound: 2,
  epsilon: 0.35,
  cellsOf: ({ issues }) => issues.map(({ group, daysToAcceptance }) => [group, dayBin(daysToAcceptance)]),
};
