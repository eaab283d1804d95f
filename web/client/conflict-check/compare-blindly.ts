import { type Blinding, finalizeInputs } from "../../../shared/blind/blind-inputs.ts";
import { isAnyListed } from "../../../shared/blind/keyed-list.ts";
import { fromBase64url } from "../../../shared/seal/bytes.ts";

/** What an organization has computed of what was blinded, under one key, with its list under the same. */
export type BlindAnswer = {
  publicKey: string;
  evaluated: readonly string[];
  proof: string;
  /** The list's chunks, in their order. */
  list: readonly string[];
};

export type Compared = "NONE_FOUND" | "ASK_A_HUMAN" | "NOT_PROVEN";

const entryLength = 32;

/** Takes the blinding off and looks into the list: one answer for all names together, never which. */
export function compareBlindly(blinding: Blinding, { publicKey, evaluated, proof, list }: BlindAnswer): Compared {
  const [key, shown, ...points] = [publicKey, proof, ...evaluated].map(fromBase64url);
  const entries = list.map(fromBase64url);
  const isWhole = points.every(isThere) && entries.every(isThere);
  if (!key || !shown || !isWhole) return "NOT_PROVEN";
  const finalized = finalizeInputs(blinding, { evaluated: points.filter(isThere), proof: shown }, key);
  if (!finalized.ok) return "NOT_PROVEN";
  return isAnyListed(finalized.outputs, entries.filter(isThere).flatMap(entriesOf)) ? "ASK_A_HUMAN" : "NONE_FOUND";
}

function entriesOf(chunk: Uint8Array): Uint8Array[] {
  const count = Math.floor(chunk.length / entryLength);
  return Array.from({ length: count }, (_, at) => chunk.subarray(at * entryLength, (at + 1) * entryLength));
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
