import type { Ground } from "../criteria/tally.ts";
import { spokenLanguageOf } from "../rules/practice-rules.ts";
import { englishReasonTexts } from "./reason-texts.en.data.ts";
import { spanishReasonTexts } from "./reason-texts.es.data.ts";
import type { ReasonWording } from "./reason-wording.ts";

const wordings: ReadonlyMap<string, ReasonWording> = new Map([
  ["en", englishReasonTexts],
  ["es", spanishReasonTexts],
]);

/** What a reason says: a sentence for each of its grounds, in the language of a BCP 47 tag, else in English. */
export function reasonText(because: readonly Ground[], locale?: string): string {
  const { grades, mixed } = wordingOf(locale);
  return because.map(({ grade, isMixed }) => (isMixed ? `${grades[grade]} ${mixed}` : grades[grade])).join(" ");
}

/** What a caution says, in the language of a BCP 47 tag, else in English. A code without a sentence is told itself. */
export function cautionText(code: string, locale?: string): string {
  return sentence(wordingOf(locale).cautions, code);
}

function wordingOf(locale = "en"): ReasonWording {
  return wordings.get(spokenLanguageOf(locale)) ?? englishReasonTexts;
}

/** Names come from a query: `toString` is no criterion. */
function sentence(sentences: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(sentences, name) ? (sentences[name] ?? name) : name;
}
