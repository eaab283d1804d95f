/**
 * Puts a code into a short ascending list that holds each only once; 0 is no code. Codes that differ in their lowest
 * `ownBits` alone are one, and the greatest stays: of a language, spoken beats through an interpreter. Changes the list
 * instead of making a new one: a starting matching does this millions of times.
 */
export function addCode(list: number[], code: number, ownBits = 0): void {
  if (code === 0) return;
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) >>> ownBits > code >>> ownBits) at -= 1;
  const before = list[at - 1] ?? 0;
  if (at > 0 && before >>> ownBits === code >>> ownBits) list[at - 1] = Math.max(before, code);
  else if (at === list.length) list.push(code);
  else list.splice(at, 0, code);
}
