import { iso31661 } from "iso-3166";
import { languagesBeyondDisplayNames } from "#shared/codes/language.data.ts";
import { englishNames } from "#shared/codes/names.en.data.ts";
import { elsewhere } from "#shared/codes/statistics/counted-countries.data.ts";
import { otherLanguage } from "#shared/codes/statistics/counted-languages.data.ts";
import { nameSubdivision } from "#shared/codes/subdivision-name.ts";
import { dimensionWords } from "./dimension-words.data.ts";

type Labels = (code: string) => string | undefined;

const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const countryNames: ReadonlyMap<string, string> = new Map(iso31661.map(({ alpha2, name }) => [alpha2, name]));

const country: Labels = (code) =>
  code === elsewhere ? "Any other country" : (regionNames.of(code) ?? countryNames.get(code));

const language: Labels = (code) =>
  code === otherLanguage ? "Any other language" : (languageNames.of(code) ?? languagesBeyondDisplayNames[code]);

/** Said with words between the numbers: programs for spreadsheets take `2-3` for a date. */
const days: Labels = (code) => {
  if (code === "NEVER") return "Not by the day as of which it was counted";
  const [first = "", last] = code.split("-");
  if (last === undefined) return `${first.replace("+", "")} days or more`;
  const isNext = Number(last) - Number(first) === 1;
  return `${first} ${isNext ? "or" : "to"} ${last} ${last === "1" ? "day" : "days"}`;
};

/** What is said as the pages say it, and not by the code's own words. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fate: { MET: "Taken or withdrawn" },
  availability: { OPEN: "Has room", LIMITED: "Has a little room", FULL: "Is full" },
  exploitation: { NOT_SAID: "Not told" },
  outcome: { NOT_ENDED: "Not ended yet" },
};

/** How each kind of code is said in English; whatever is not here is said by its own words. */
const labels: Readonly<Record<string, Labels>> = {
  group: (code) => englishNames.groups[code],
  issue: (code) => englishNames.issues[code],
  country,
  askingCountry: country,
  answeringCountry: country,
  subdivision: nameSubdivision,
  language,
  days,
  help: (code) => englishNames.words.HelpKind?.[code],
};

/** Dimensions whose codes are places. */
const places: ReadonlySet<string> = new Set(["country", "askingCountry", "answeringCountry", "subdivision"]);

/** A code of a dimension in English, for people; machines take the code. */
export function labelCode(dimension: string, code: string): string {
  return said[dimension]?.[code] ?? labels[dimension]?.(code) ?? wordsOf(code);
}

/** `askingCountry` as `Asked from`; what nobody wrote words for, by its own: `someThing` as `Some thing`. */
export function labelDimension(name: string): string {
  return dimensionWords[name]?.label ?? wordsOf(name);
}

export function isPlace(dimension: string): boolean {
  return places.has(dimension);
}

/** `NOT_RESOLVED` and `NotResolved` as `Not resolved`. */
function wordsOf(code: string): string {
  const words = code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
