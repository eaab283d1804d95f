import { availabilityDimension, groupDimension } from "../dimensions.ts";
import type { ResponderTable } from "../table.ts";

export const availabilityByGroup: ResponderTable = {
  name: "availability-by-group",
  title: "Who has room to help",
  about: "Responders by the groups of issues they take and by whether places were free on the day of counting.",
  totalNote: "It counts people who help and not needs, each with up to three groups they take.",
  counts: "RESPONDER",
  unit: "RESPONDER",
  level: "GROUP",
  dimensions: [groupDimension, availabilityDimension],
  bound: 3,
  epsilon: 0.75,
  cellsOf: ({ groups, availability }) => groups.map((group) => [group, availability]),
};
