const maxDistance = 4;

/** Among so short codes nearly everything is near to something. */
const minCodeLength = 4;

/** The known code that was most likely meant, with at most one slip in four characters; `undefined` when none is near. */
export function nearestCode(given: string, known: readonly string[]): string | undefined {
  const text = given.trim().toLowerCase().slice(0, 60);
  let best: { code: string; distance: number } | undefined;
  for (const code of known) {
    const limit = Math.min(maxDistance, Math.floor(Math.min(text.length, code.length) / 4));
    if (code.length < minCodeLength || Math.abs(code.length - text.length) > limit) continue;
    const distance = editDistance(text, code.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { code, distance };
  }
  return best?.code;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
