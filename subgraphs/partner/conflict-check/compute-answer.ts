import { fromBase64url } from "#shared/seal/bytes.ts";

/** An answer under a key of its own, which is kept nowhere and forgotten with the computing. */
export type ComputedAnswer = {
  publicKey: Uint8Array;
  evaluated: readonly Uint8Array[];
  proof: Uint8Array;
  list: readonly Uint8Array[];
};

/**
 * Evaluates what somebody blinded, and the own list, under a key made here. Some milliseconds for each entry of the
 * list; others have a turn after each. `undefined` for what cannot be computed with.
 */
export async function computeAnswer(
  blinded: readonly string[],
  inputs: readonly Uint8Array[],
  signal?: AbortSignal,
): Promise<ComputedAnswer | undefined> {
  const { evaluateBlinded, newEvaluatorKeys } = await import("#shared/blind/evaluate-blinded.ts");
  const { keyedList } = await import("#shared/blind/keyed-list.ts");
  const keys = newEvaluatorKeys();
  const points = blinded.flatMap((text) => fromBase64url(text) ?? []);
  const answer = points.length === blinded.length ? evaluateBlinded(keys, points) : { ok: false as const };
  if (!answer.ok) return undefined;
  const { evaluated, proof } = answer;
  return { publicKey: keys.publicKey, evaluated, proof, list: await keyedList(keys.secretKey, inputs, signal) };
}
