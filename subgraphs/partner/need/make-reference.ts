import { referenceWords } from "./reference-words.data.ts";

const wordsInReference = 3;

/** Three different words, as `cedar-teapot-drizzle`. `chooseIndex(below)` gives the chance. */
export function makeReference(chooseIndex: (below: number) => number): string {
  const left = [...referenceWords];
  const words = Array.from({ length: wordsInReference }, () => left.splice(chooseIndex(left.length), 1).join(""));
  return words.join("-");
}
