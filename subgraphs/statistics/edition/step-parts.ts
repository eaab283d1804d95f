import type { MaskingBook } from "./masking-book.ts";

/** What a step of an edition is taken with: who can take part, and the time of day. */
export type StepParts = { book: MaskingBook; now: Date };
