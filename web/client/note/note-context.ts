import type { SealContext } from "../../../shared/seal/seal-context.ts";

/** What a note of an introduction is bound to, as its home holds it to. */
export function noteContext(introduction: string, number: number, sender: string): SealContext {
  return { subject: introduction, grant: "introduction", part: `NOTE/${number}`, version: 1, sender, purpose: "NOTE" };
}

/** Bytes of text that a note may have. */
export const maxNoteLength = 4_092;
