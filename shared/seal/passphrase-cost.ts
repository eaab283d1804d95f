import * as z from "zod/mini";

/** What it costs to try one passphrase: Argon2id (RFC 9106) with one lane. */
export type PassphraseCost = z.output<typeof passphraseCost>;

/**
 * Of a new wrapping: the memory and passes of RFC 9106's second recommendation. About 1.6 s of one core in JavaScript,
 * three to five times as long on a cheap phone, once per sign-in and not on the page's own thread.
 */
export const usualCost: PassphraseCost = { memoryKib: 65_536, passes: 3 };

/**
 * What is accepted when opening. Whoever keeps the wrapped key could otherwise name a cost so low that the answer to it
 * can be guessed, or one so high that the browser stops.
 */
export const passphraseCost = z.strictObject({
  memoryKib: z.int().check(z.gte(19_456), z.lte(262_144)),
  passes: z.int().check(z.gte(2), z.lte(10)),
});
