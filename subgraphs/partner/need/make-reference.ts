import { referenceWords } from "./reference-words.data.ts";

const wordsInReference = 3;

/** Three different words, as `cedar-teapot-drizzle`. `chooseIndex(below)` gives the chance. */
export function makeReference(chooseIndex: (below: number) => number): string {
  const left = [...referenceWords];
  const words = Array.from({ length: wordsInReference }, () => left.splice(chooseIndex(left.length), 1).join(""));
  return words.join("-");
}

const known: ReadonlySet<string> = new Set(referenceWords);

/** Whether a text is a reference as we make them: no other word comes in as one. */
export function isReference(text: string): boolean {
  const words = text.split("-");
  return (
    words.length === wordsInReference && new Set(words).size === words.length && words.every((one) => known.has(one))
  );
}
