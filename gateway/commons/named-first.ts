/**
 * What is called just so before what begins so, and that before what only has the word somewhere: who types "Romanian"
 * means the language, not a sign language that has it in its name. Of what begins so the shortest name is first:
 * "Engl" means English before Old English ("engleză veche"). Otherwise the order stays.
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

/** No name has as many letters. */
const longest = 1_000;

function rankOf(names: readonly string[], wanted: string): number {
  if (names.includes(wanted)) return 0;
  const begun = names.filter((name) => name.startsWith(wanted)).map(({ length }) => length);
  return begun.length > 0 ? 1 + Math.min(...begun) / longest : 2;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .toLowerCase();
}
