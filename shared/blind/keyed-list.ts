import { evaluateOwn } from "./blind-suite.ts";

/** So that its length tells no more than one of these. */
const sizes = [256, 1_024, 4_096, 16_384];

/** Most entries of a list. */
export const maxListLength = 16_384;

const outputLength = 32;

/**
 * The evaluator's own list under the key of one question, filled up to one of four lengths with what looks the same,
 * and sorted, so that neither its order nor its true length is told. Each entry takes some milliseconds; others of the
 * process or the page have a turn after each.
 * @throws RangeError for more than 16,384 different inputs
 */
export async function keyedList(
  secretKey: Uint8Array,
  inputs: readonly Uint8Array[],
  signal?: AbortSignal,
): Promise<Uint8Array[]> {
  const outputs = new Map<string, Uint8Array>();
  for (const input of inputs) {
    signal?.throwIfAborted();
    const output = evaluateOwn(secretKey, input);
    outputs.set(hexOf(output), output);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const size = sizes.find((one) => one >= outputs.size);
  if (size === undefined) throw new RangeError(`A list holds at most ${maxListLength} entries.`);
  while (outputs.size < size) {
    const filler = crypto.getRandomValues(new Uint8Array(outputLength));
    outputs.set(hexOf(filler), filler);
  }
  return [...outputs.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, output]) => output);
}

/** Whether anything of one's own stands in a list: one answer for all of it, never which. */
export function isAnyListed(outputs: readonly Uint8Array[], list: readonly Uint8Array[]): boolean {
  const listed = new Set(list.map(hexOf));
  return outputs.filter((output) => listed.has(hexOf(output))).length > 0;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
