import { type Blinding, blindInputs, maxInputs } from "../../../shared/blind/blind-inputs.ts";
import { nameInput } from "../../../shared/blind/name-input.ts";
import { nameKeys } from "../../../shared/names/name-keys.ts";

export type BlindedNames = { ok: true; blinding: Blinding } | { ok: false; why: "NO_LETTERS" | "TOO_MANY" };

/** Blinds names, one on each line, by every spelling in which somebody may have written them down. */
export function blindNames(lines: string): BlindedNames {
  const keys = [...new Set(lines.split("\n").flatMap(nameKeys))];
  if (keys.length === 0) return { ok: false, why: "NO_LETTERS" };
  if (keys.length > maxInputs) return { ok: false, why: "TOO_MANY" };
  return { ok: true, blinding: blindInputs(keys.map(nameInput)) };
}
