import { type MaskingJwk, type PrivateMaskingJwk, pairMask, readMaskingKey } from "./pair-mask.ts";

type Masked = {
  own: { id: string; privateJwk: PrivateMaskingJwk };
  others: readonly { id: string; publicJwk: MaskingJwk }[];
  /** What the masks are bound to: a text that is never used for anything else. */
  context: string;
};

/**
 * A vector of which nothing can be read but the sum with all the others' (Bonawitz et al., "Practical secure
 * aggregation", 2017: pairwise masks; here without recovery of who drops out, a round is made anew instead). Of two, the
 * lower id adds their common mask and the higher one subtracts it, modulo 2^32.
 * @throws RangeError when somebody is named twice, who would mask with themself
 */
export function maskVector(vector: Int32Array, { own, others, context }: Masked): Uint32Array {
  if (new Set([own.id, ...others.map(({ id }) => id)]).size !== others.length + 1) {
    throw new RangeError("every participant is named once");
  }
  const privateKey = readMaskingKey(own.privateJwk);
  const masked = Uint32Array.from(vector);
  for (const { id, publicJwk } of others) {
    const mask = pairMask(privateKey, publicJwk, { context, names: [own.id, id], length: vector.length });
    const isAdding = own.id < id;
    for (const [at, word] of mask.entries()) masked[at] = (masked[at] ?? 0) + (isAdding ? word : -word);
  }
  return masked;
}
