function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/([a-z]{2}[^s])s$/, "$1");
}

/** `openNeedsOf` → `open-need-of`: the words of an identifier or a file name, lower case, singular. */
export function wordsOfName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([A-Z])([A-Z][a-z])/g, "$1-$2");
  return words
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map(singular)
    .join("-");
}
