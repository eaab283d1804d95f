import { countedLanguage } from "../counted-languages.data.ts";
import { groupDimension, languageDimension } from "../dimensions.ts";
import type { NeedTable } from "../table.ts";

export const needsByLanguageAndGroup: NeedTable = {
  name: "needs-by-language-and-group",
  title: "Needs by language",
  about: "What speakers of a language need. A need counts for each language its survivor speaks, with each group.",
  totalNote:
    "A need counts with each language and group it has, up to two times; languages with few speakers are not shown, and missing from the total.",
  counts: "NEED",
  unit: "NEED",
  level: "FINE",
  dimensions: [languageDimension, groupDimension],
  bound: 2,
  epsilon: 0.35,
  cellsOf: ({ languages, issues }) =>
    languages.flatMap((language) => issues.map(({ group }) => [countedLanguage(language), group])),
};
