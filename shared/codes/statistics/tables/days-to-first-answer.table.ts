import { dayBin } from "../day-bin.ts";
import { daysDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const daysToFirstAnswer: NeedTable = {
  name: "days-to-first-answer",
  title: "Days until a first answer",
  about: "Needs by the days from posting until anybody said yes or no for the first time.",
  totalNote: "Every need is in it once and no need twice: so its total comes closest to the number of needs.",
  counts: "NEED",
  unit: "NEED",
  level: "GROUP",
  dimensions: [daysDimension],
  bound: 1,
  epsilon: 0.1,
  cellsOf: (need) => [[dayBin(need.daysToFirstAnswer)]],
};
