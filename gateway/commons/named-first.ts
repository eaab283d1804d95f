/**
 * What is called just so before what begins so, and that before what only has the word somewhere: who types "Romanian"
 * means the language, not a sign language that has it in its name. Otherwise the order stays.
 */
export function namedFirst(
  codes: readonly string[],
  namesOf: (code: string) => readonly string[],
  text: string,
): readonly string[] {
  const wanted = plain(text);
  const ranks = new Map(codes.map((code) => [code, rankOf(namesOf(code).map(plain), wanted)]));
  return codes.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

function rankOf(names: readonly string[], wanted: string): number {
  if (names.includes(wanted)) return 0;
  return names.some((name) => name.startsWith(wanted)) ? 1 : 2;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .toLowerCase();
}
