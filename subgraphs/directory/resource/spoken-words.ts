import { everydayWordsInEnglish } from "#shared/codes/everyday-words.en.data.ts";
import { everydayWordsInSpanish } from "#shared/codes/everyday-words.es.data.ts";
import { countryOf } from "#shared/codes/jurisdiction.ts";

const placeNames = ["en", "es"].map((locale) => new Intl.DisplayNames([locale], { type: "region", fallback: "none" }));

/** Without case and Latin accents, as somebody types in a hurry. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

export type SpokenOf = {
  title: string;
  publisher: string;
  issues: readonly string[];
  jurisdictions: readonly string[];
};

/** What people may say when they look for a resource: the everyday words of its issues, the names of its places. */
export function spokenWords({ title, publisher, issues, jurisdictions }: SpokenOf): string {
  const said = issues.flatMap((code) => [
    code.replaceAll("-", " "),
    ...(everydayWordsInEnglish[code] ?? []),
    ...(everydayWordsInSpanish[code] ?? []),
  ]);
  const countries = [...new Set(jurisdictions.map((code) => countryOf(code) ?? code))];
  const places = countries.flatMap((code) => placeNames.map((names) => names.of(code) ?? ""));
  return plain([title, publisher, ...said, ...places].join(" "));
}

/** As those of a search do: a longer one says nothing more. */
const maxSearchLength = 100;
const maxSearchWords = 10;
const longEnoughForPlural = 4;

/** What a search for words that say nothing should not find. English and Spanish. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an and are at be by do for from has have he her him his i in is it its me my of on or our she that the their " +
    "them they this to was we were will with you your " +
    "al con de del el en ella es la las le les lo los me mi no o para por que se su sus un una y"
  ).split(" "),
);

/** The words of a search, each to be found where a word begins so; none for a search that says nothing. */
export function searchedWords(text: string): string[] {
  const words = plain(text.slice(0, maxSearchLength)).split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(words)]
    .filter((word) => word !== "" && !emptyWords.has(word))
    .map((word) => (word.length >= longEnoughForPlural ? word.replace(/s$/, "") : word))
    .slice(0, maxSearchWords);
}
