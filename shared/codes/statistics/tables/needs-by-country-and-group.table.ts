import { countedCountry } from "../counted-countries.data.ts";
import { countryDimension, fateDimension, groupDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const needsByCountryAndGroup: NeedTable = {
  name: "needs-by-country-and-group",
  title: "Met and unmet, by country",
  about:
    "Issues of needs by the country whose law they are about. Unmet: nobody took it within 14 days, or it was closed as unmet before. Needs of a country are those met and those unmet together.",
  totalNote:
    "It counts issues and not needs, up to two of each; countries with few are not shown, and missing from the total.",
  counts: "NEED",
  unit: "ISSUE",
  level: "FINE",
  dimensions: [countryDimension, groupDimension, fateDimension],
  bound: 2,
  epsilon: 0.55,
  cellsOf: ({ issues }) =>
    issues.map(({ country, group, isUnmet }) => [countedCountry(country), group, isUnmet ? "UNMET" : "MET"]),
};
