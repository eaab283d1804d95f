import { maxInputs } from "./blind-inputs.ts";
import { blindSuite } from "./blind-suite.ts";

export type EvaluatorKeys = { secretKey: Uint8Array; publicKey: Uint8Array };

export type Evaluated = { ok: true; evaluated: Uint8Array[]; proof: Uint8Array } | { ok: false };

/** A key for one question: answers to two questions can then not be laid side by side. */
export function newEvaluatorKeys(): EvaluatorKeys {
  return blindSuite.generateKeyPair();
}

/** Evaluates what somebody blinded, with one proof for all of it; refused when any of it is no point of the curve. */
export function evaluateBlinded({ secretKey, publicKey }: EvaluatorKeys, blinded: readonly Uint8Array[]): Evaluated {
  if (blinded.length === 0 || blinded.length > maxInputs) return { ok: false };
  try {
    const { evaluated, proof } = blindSuite.blindEvaluateBatch(secretKey, publicKey, [...blinded]);
    return { ok: true, evaluated, proof };
  } catch {
    return { ok: false };
  }
}
