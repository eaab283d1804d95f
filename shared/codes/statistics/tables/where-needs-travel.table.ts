import { countedCountry } from "../counted-countries.data.ts";
import { answeringCountryDimension, askingCountryDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const whereNeedsTravel: NeedTable = {
  name: "where-needs-travel",
  title: "Which way needs travel",
  about:
    "Needs that somebody accepted, by the country that asked and the country that answered. A need answered from several countries counts with one of them.",
  totalNote:
    "Only needs that somebody took on are in it, each once; countries between which few travel are not shown, and missing from the total.",
  counts: "NEED",
  unit: "NEED",
  level: "FINE",
  dimensions: [askingCountryDimension, answeringCountryDimension],
  bound: 1,
  epsilon: 0.4,
  cellsOf: ({ country, issues }) =>
    issues.flatMap(({ answeredFrom }) =>
      answeredFrom === null ? [] : [[countedCountry(country), countedCountry(answeredFrom)]],
    ),
};
