/** At most so many characters and words of a search count: a longer one says nothing more. */
const maxSearchLength = 200;
const maxSearchWords = 20;

/** What a search for words that say nothing should not find. English and Spanish. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    "a an and are at be by do for from has have he her him his i in is it its me my of on or our she that the their " +
    "them they this to want wants was we were will with you your " +
    "al con de del el en ella es la las le les lo los me mi no o para por que quiere quiero se su sus tiene un una y"
  ).split(" "),
);

/** A prefix shorter than this fits too much. */
const minPrefixLength = 3;

/** What fits less than this share of the best is noise. */
const minShareOfBest = 0.25;

/** The words of a text as they are compared: no case, no Latin accents, no plural s, no words that say nothing. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "" && !emptyWords.has(word))
    .map((word) => (word.length > minPrefixLength ? word.replace(/s$/, "") : word));
}

export interface TextIndex {
  /** Positions of the entries that fit, the best first; `undefined` for a search without any words. */
  search(text: string): number[] | undefined;
}

type Postings = ReadonlyMap<string, ReadonlySet<number>>;

function postingsOf(entries: readonly (readonly string[])[]): Postings {
  const postings = new Map<string, Set<number>>();
  for (const [position, texts] of entries.entries()) {
    for (const word of texts.flatMap(wordsOf)) {
      const found = postings.get(word) ?? new Set();
      postings.set(word, found.add(position));
    }
  }
  return postings;
}

/** How well each entry fits one word: a rare word weighs more, a word that only begins so weighs half. */
function scoresOf(word: string, postings: Postings): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (positions: ReadonlySet<number>, factor: number): void => {
    for (const position of positions) {
      scores.set(position, Math.max(scores.get(position) ?? 0, factor / Math.sqrt(positions.size)));
    }
  };
  add(postings.get(word) ?? new Set(), 1);
  if (word.length < minPrefixLength) return scores;
  for (const [other, positions] of postings) {
    if (other !== word && other.startsWith(word)) add(positions, 0.5);
  }
  return scores;
}

/** `needsAllWords`: names, where every word narrows the search. Otherwise phrases, where every word may help. */
export function createTextIndex(entries: readonly (readonly string[])[], needsAllWords: boolean): TextIndex {
  const postings = postingsOf(entries);
  return {
    search: (text) => {
      const words = wordsOf(text.slice(0, maxSearchLength)).slice(0, maxSearchWords);
      if (words.length === 0) return undefined;
      const totals = new Map<number, { score: number; words: number }>();
      for (const word of words) {
        for (const [position, score] of scoresOf(word, postings)) {
          const before = totals.get(position) ?? { score: 0, words: 0 };
          totals.set(position, { score: before.score + score, words: before.words + 1 });
        }
      }
      const best = Math.max(...[...totals.values()].map(({ score }) => score));
      return [...totals]
        .filter(([, total]) => (needsAllWords ? total.words === words.length : total.score >= best * minShareOfBest))
        .sort(([onePosition, one], [otherPosition, other]) => other.score - one.score || onePosition - otherPosition)
        .map(([position]) => position);
    },
  };
}
