import { everydayWordsInEnglish } from "#shared/codes/everyday-words.en.data.ts";
import { everydayWordsInSpanish } from "#shared/codes/everyday-words.es.data.ts";
import { type LegalIssue, legalIssues } from "#shared/codes/legal-issue.ts";
import { nameLists } from "./negotiate-locale.ts";
import { createTextIndex } from "./text-index.ts";

const maxFound = 20;

/** Finds legal issues by their names in every language and by what people say instead. */
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
    const found = index.search(text);
    if (!found) return text.trim() === "" ? legalIssues : [];
    return found.slice(0, maxFound).flatMap((position) => legalIssues[position] ?? []);
  };
}
