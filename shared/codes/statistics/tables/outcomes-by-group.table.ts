import { groupDimension, notEnded, outcomeDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const outcomesByGroup: NeedTable = {
  name: "outcomes-by-group",
  title: "What came of it",
  about: "Issues of needs by how they ended. One that has not ended by the day of counting is counted as such.",
  totalNote: "It counts issues and not needs, each once with how it ended, at most two of a need.",
  counts: "NEED",
  unit: "ISSUE",
  level: "GROUP",
  dimensions: [groupDimension, outcomeDimension],
  bound: 2,
  epsilon: 0.4,
  cellsOf: ({ issues }) => issues.map(({ group, outcome }) => [group, outcome ?? notEnded]),
};
