import { transliterate } from "./transliterate.ts";

/** Latin letters that are no other letter with a mark. */
const lettersWithoutMark: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  þ: "th",
  ŋ: "ng",
};

/** What stands before and after names, or between their parts, and is now written and now not. */
const unsaid = new Set(
  [
    "mr mrs ms miss mx dr prof adv atty hon jr sr ii iii iv",
    "dl dna dra domnul doamna domnisoara",
    "sra srta don dona senor senora",
    "gng bb ginoong ginang binibini",
    "shri shrimati smt sushri shree",
    "de del dela delos delas di da do dos das la las los y e i van von der",
    "bin bint ibn al el ul ud",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The parts of a name in the one spelling by which names are compared: Latin letters without marks, in lower case, in
 * the alphabet's order; without punctuation, titles and particles. Letters of scripts that no table has stay.
 */
export function nameParts(name: string): string[] {
  const latin = transliterate(name.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase());
  const bare = latin
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøđðħłþŋ]/g, (letter) => lettersWithoutMark[letter] ?? letter)
    .replace(/['’ʼ`´"“”.]/g, "");
  const parts = bare.split(/[^\p{L}]+/u).filter((part) => part !== "");
  const said = parts.filter((part) => !unsaid.has(part));
  return (said.length > 0 ? said : parts).sort();
}

/** The same name gives the same text, however it is written. Empty for what holds no letter. */
export function normalizeName(name: string): string {
  return nameParts(name).join(" ");
}
