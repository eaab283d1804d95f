import { languagesBeyondDisplayNames } from "../language.data.ts";

/**
 * Languages (BCP 47 language subtags) that tables keep apart, beside those that the product names itself because
 * survivors speak them. Every other one is counted under `otherLanguage`, for the reason that countries are.
 */
const keptApart: readonly string[] = [
  "am ar az bg bn bs ceb ckb cs de el en es fa ff fi fil fr gn gu ha he hi hil hmn hr ht hu hy id ig ilo it ja ka kk",
  "km kn ko ku ky lo lt lv mai mk ml mn mr ms my ne new nl om pa pag pl ps pt qu ro rom ru rw si sk sl sn so sq sr",
  "sv sw ta te tg th ti tk tr tw ug uk ur uz vi war wo xh yo zh zu",
].flatMap((line) => line.split(" "));

/** ISO 639-2: a language without a code of its own in the list. */
export const otherLanguage = "mis";

export const countedLanguages: readonly string[] = Object.freeze([
  ...[...keptApart, ...Object.keys(languagesBeyondDisplayNames)].sort(),
  otherLanguage,
]);

const known: ReadonlySet<string> = new Set(countedLanguages);

/** The code under which a language is counted: `es-MX` as `es`. */
export function countedLanguage(tag: string): string {
  const [subtag = tag] = tag.split("-");
  return known.has(subtag) ? subtag : otherLanguage;
}
