import type { Found } from "./found.ts";

/**
 * What is meant by words that were typed and not chosen: what is called just so, whatever its capitals and accents, or
 * the only thing that fits. Undefined when it could be several, or nothing.
 */
export function meantBy(words: string, found: readonly Found[]): Found | undefined {
  const wanted = plain(words);
  const named = found.filter(({ name, detail }) => plain(name) === wanted || plain(`${name}, ${detail}`) === wanted);
  const fitting = named.length > 0 ? named : found;
  return fitting.length === 1 ? fitting[0] : undefined;
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLocaleLowerCase();
}
