import { arabic, arabicAtStart } from "./arabic.data.ts";
import { cyrillic } from "./cyrillic.data.ts";
import { devanagariConsonants, devanagariMarks, devanagariVowels, nukta, virama } from "./devanagari.data.ts";

/** A name's words in Latin letters; words of scripts that are not in the tables stay as they are. In lower case already. */
export function transliterate(text: string): string {
  return text
    .replace(/[\u0900-\u097F]+/g, readDevanagari)
    .replace(/[\u0600-\u06FF]+/g, readArabic)
    .replace(/[\u0400-\u04FF]/g, (letter) => cyrillic[letter] ?? letter);
}

function readArabic(word: string): string {
  const bare = word.length > 4 && word.startsWith("ال") ? word.slice(2) : word; // the article
  const [first = "", ...rest] = bare;
  return (arabicAtStart[first] ?? arabic[first] ?? "") + rest.map((letter) => arabic[letter] ?? "").join("");
}

/** Every consonant carries an a, unless a sign takes it or another vowel stands in its place; the last one is silent. */
function readDevanagari(word: string): string {
  const letters = [...word].filter((letter) => letter !== nukta);
  return letters
    .map((letter, at) => {
      const consonant = devanagariConsonants[letter];
      if (consonant === undefined) return devanagariVowels[letter] ?? devanagariMarks[letter] ?? "";
      const next = letters[at + 1];
      const isBare = next === virama || (next !== undefined && next in devanagariVowels);
      const isSilent = next === undefined && letters.length > 1 && letters[at - 1] !== virama;
      return isBare || isSilent ? consonant : `${consonant}a`;
    })
    .join("");
}
