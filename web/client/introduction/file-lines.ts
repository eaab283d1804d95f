import type { SealedPiece } from "../case-file/need-file.ts";
import { lastSealed } from "../case-file/sealed-for-whom.ts";

type Sealed = Pick<SealedPiece, "section" | "sealedBy" | "sealedAt" | "receipts">;

/** That somebody sealed a part of the file, or opened it: `person` by id, `at` in ISO 8601. */
export type FileLine = {
  kind: "SEALED" | "OPENED";
  section: SealedPiece["section"];
  person: string;
  at: string;
};

/** Of each section when it was sealed last, and when which of these readers opened that. */
export function fileLines(sealed: readonly Sealed[], readers: readonly string[]): FileLine[] {
  return lastSealed(sealed).flatMap(({ section, sealedBy, sealedAt, receipts }) => [
    { kind: "SEALED" as const, section, person: sealedBy, at: sealedAt },
    ...receipts
      .filter(({ reader, kind }) => kind === "OPENED" && readers.includes(reader))
      .map(({ reader, at }) => ({ kind: "OPENED" as const, section, person: reader, at })),
  ]);
}

/** The first thing first; what happened in one moment stays as it came. */
export function inOrder<Line extends { at: string }>(lines: readonly Line[]): Line[] {
  return lines.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
