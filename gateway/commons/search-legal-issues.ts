import { everydayWordsInEnglish } from "#shared/codes/everyday-words.en.data.ts";
import { everydayWordsInSpanish } from "#shared/codes/everyday-words.es.data.ts";
import { type LegalIssue, legalIssues } from "#shared/codes/legal-issue.ts";
import { nameLists } from "./negotiate-locale.ts";
import { createTextIndex } from "./text-index.ts";

const maxFound = 20;

/** At most so many characters and sentences of a search count. */
const maxLength = 600;
const maxSentences = 6;

/**
 * Finds legal issues by their names in every language and by what people say instead. Of several sentences, each may be
 * about another issue: what fits each of them best comes first, then what fits it second.
 */
export function createLegalIssueSearch(): (text: string) => readonly LegalIssue[] {
  const index = createTextIndex(
    legalIssues.map(({ code }) => [
      code,
      ...nameLists.map((list) => list.issues[code] ?? ""),
      ...(everydayWordsInEnglish[code] ?? []),
      ...(everydayWordsInSpanish[code] ?? []),
    ]),
    false,
  );
  return (text) => {
    if (text.trim() === "") return legalIssues;
    const found = sentencesOf(text).map((sentence) => index.search(sentence) ?? []);
    return inTurn(found)
      .slice(0, maxFound)
      .flatMap((position) => legalIssues[position] ?? []);
  };
}

function sentencesOf(text: string): string[] {
  const sentences = text.slice(0, maxLength).split(/[.!?;\n।؟]+(?:\s|$)/u);
  return sentences.filter((sentence) => sentence.trim() !== "").slice(0, maxSentences);
}

/** The first of every list, then the second of every list and so on, each once. */
function inTurn(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return [...new Set(turns.flat())];
}
