import { firstSection, type Section, sectionMeanings } from "../permission/permission.codes.ts";

export const receiptKindMeanings = {
  DELIVERED: "It was handed to this reader",
  OPENED: "This reader has said that they opened it",
} as const;
export type ReceiptKind = keyof typeof receiptKindMeanings;

/** The most pieces of one section; each holds what fits into one request of a client. */
export const maxPieces = 20;

/** The most parts of one case file, of all sections, pieces and consents together. */
export const maxParts = 400;

/** In the place of a permission's id: sealed for people of the home alone. */
export const homeGrant = "home";

export const casePurpose = "CASE_FILE";

/** A section's piece, as the context of what is sealed names it. */
export function partName(section: Section, piece: number): string {
  return `${section}/${piece}`;
}

/** The key on paper of a need, as a reader. */
export function recoveryReaderOf(need: string): string {
  return `recovery:${need}`;
}

const order = Object.keys(sectionMeanings);

type Placed = { section: Section; piece: number; version: number };

/** As they are opened: the safe contact first, then by section and piece; the newest version first. */
export function bySection(one: Placed, other: Placed): number {
  const sections = order.indexOf(one.section) - order.indexOf(other.section);
  return sections || one.piece - other.piece || other.version - one.version;
}

export function isSafeContact({ section }: { section: Section }): boolean {
  return section === firstSection;
}
