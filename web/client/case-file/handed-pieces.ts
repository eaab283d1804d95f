import type { ResultOf } from "gql.tada";
import type { readIntroductionFile } from "./case-file.operations.ts";
import { type Piece, piecesOf, type SealedPiece, sectionOrder } from "./need-file.ts";

/** What somebody of the other side may open now. */
export type HandedFile = {
  need: string;
  /** The organization whose file it is. */
  home: string;
  pieces: readonly SealedPiece[];
  names: ReadonlyMap<string, string>;
};

/** Null when nothing of it is open to whoever asks. */
export function handedFileOf(introduction: ResultOf<typeof readIntroductionFile>["introduction"]): HandedFile | null {
  const { need, caseFile, people } = introduction ?? {};
  if (!need || !caseFile || caseFile.sections.length === 0) return null;
  return {
    need: need.id,
    home: need.organization.name,
    pieces: caseFile.sections,
    names: new Map(people?.map(({ id, name }): [string, string] => [id, name])),
  };
}

/** All pieces, section by section, how to get in touch first. */
export function handedPieces({ pieces }: HandedFile): Piece[] {
  return sectionOrder.flatMap((section) => piecesOf(pieces, section));
}
