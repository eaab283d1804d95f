import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** US school grade of Flesch and Kincaid (1975): what somebody of about thirteen reads with ease. */
export const mostGrade = 6;
const mostWords = 25;

/** Words that the glossary keeps from a page, and why: they are ours and nobody else's, or they hurt. */
const kept = /\b(alerts?|cards?|partitions?|strangers?|posters?|victims?|homes?|subgraphs?|idempoten\w*)\b/i;

/** What is too long, or says what no page says; by the id of the sentence. */
export function judgeSentences(sentences: Readonly<Record<string, string>>): string[] {
  return Object.entries(sentences).flatMap(([id, text]) => [
    ...sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > mostWords)
      .map((sentence) => `${id}: ${wordsOf(sentence).length} words, at most ${mostWords}: ${sentence}`),
    ...(kept.test(text) ? [`${id}: a word that stands on no page: ${text}`] : []),
  ]);
}

/** How hard all of it is to read together. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:;…])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.replaceAll(/\{[^}]*\}/g, "name").match(/[\p{L}’'-]+/gu) ?? [];
}
