import { blindSuite } from "./blind-suite.ts";

/** What whoever asks keeps to themselves until the answer comes. */
export type Blinding = { inputs: Uint8Array[]; blinds: Uint8Array[]; blinded: Uint8Array[] };

export type Evaluation = { evaluated: readonly Uint8Array[]; proof: Uint8Array };

export type Finalized = { ok: true; outputs: Uint8Array[] } | { ok: false };

/** Most inputs of one question. */
export const maxInputs = 200;

/**
 * Blinds inputs: what `blinded` holds tells nobody anything, not even whether two of them are the same.
 * @throws RangeError for no inputs or too many
 */
export function blindInputs(inputs: readonly Uint8Array[]): Blinding {
  if (inputs.length === 0 || inputs.length > maxInputs) throw new RangeError(`Blind from 1 to ${maxInputs} inputs.`);
  const made = inputs.map((input) => blindSuite.blind(input));
  return {
    inputs: [...inputs],
    blinds: made.map(({ blind }) => blind),
    blinded: made.map(({ blinded }) => blinded),
  };
}

/**
 * Takes the blinding off. Refused, whole, when the proof does not show that all of it was evaluated with the key that
 * the evaluator committed to: nobody is told anything by an answer under a key of its own.
 */
export function finalizeInputs(blinding: Blinding, evaluation: Evaluation, publicKey: Uint8Array): Finalized {
  const { inputs, blinds, blinded } = blinding;
  const { evaluated, proof } = evaluation;
  if (evaluated.length !== inputs.length) return { ok: false };
  const items = inputs.flatMap((input, at) => {
    const [blind, asked, answered] = [blinds[at], blinded[at], evaluated[at]];
    return blind && asked && answered ? [{ input, blind, blinded: asked, evaluated: answered }] : [];
  });
  try {
    return { ok: true, outputs: blindSuite.finalizeBatch(items, publicKey, proof) };
  } catch {
    return { ok: false };
  }
}
