import type { SealedPiece } from "../case-file/need-file.ts";
import type { Introduction } from "./introduction-side.ts";

type Sealed = Pick<SealedPiece, "section" | "readers" | "receipts" | "mustBeSealedAnew">;
type People = Pick<Introduction, "people">;

/** What comes next at the home while both work together: a yes, then something sealed under it. */
export type HomeHandOver = "ALLOW" | "SEAL" | "DONE";

export function homeHandOver(sealed: readonly Sealed[], { people }: People, isAllowed: boolean): HomeHandOver {
  if (!isAllowed) return "ALLOW";
  // Not by their organization: whoever is asked may be a colleague of those who hold the file.
  const isTheirs = (reader: string) => people.some(({ id, side }) => id === reader && side === "OTHER");
  return sealed.some(({ readers, mustBeSealedAnew }) => !mustBeSealedAnew && readers.some(isTheirs)) ? "DONE" : "SEAL";
}

/** What comes next for whoever was introduced: keys, so that something can be sealed for them; then what was sealed. */
export type OtherHandOver = "MAKE_KEYS" | "WAIT" | "OPEN" | "DONE";

export function otherHandOver(sealed: readonly Sealed[], person: string, hasKeys: boolean): OtherHandOver {
  const isOpened = ({ receipts }: Sealed) =>
    receipts.some(({ reader, kind }) => reader === person && kind === "OPENED");
  if (sealed.length === 0) return hasKeys ? "WAIT" : "MAKE_KEYS";
  return sealed.every(isOpened) ? "DONE" : "OPEN";
}
