import { countedCountry } from "../counted-countries.data.ts";
import { countryDimension, groupDimension } from "../dimensions.ts";
import type { ResponderTable } from "../table.ts";

export const availabilityByCountryAndGroup: ResponderTable = {
  name: "availability-by-country-and-group",
  title: "Room to help, by country",
  about: "Responders with a free place on the day of counting, by where they may practise and what they take.",
  totalNote: "It counts people who help and have room and not needs, each up to three times, by country and group.",
  counts: "RESPONDER",
  unit: "RESPONDER",
  level: "FINE",
  dimensions: [countryDimension, groupDimension],
  bound: 3,
  epsilon: 1.25,
  cellsOf: ({ groups, countries, availability }) =>
    availability === "FULL"
      ? []
      : countries.flatMap((country) => groups.map((group) => [countedCountry(country), group])),
};
