import type { ResultOf } from "gql.tada";
import type { readIntroductionFile } from "./case-file.operations.ts";
import { type Piece, piecesOf, type SealedPiece, sectionOrder } from "./need-file.ts";
import { sealedForReader } from "./sealed-for-whom.ts";

/** What somebody of the other side may open now. */
export type HandedFile = {
  need: string;
  /** The organization whose file it is. */
  home: string;
  /** Whether it is the file of the reader's own organization. */
  isHouse: boolean;
  pieces: readonly SealedPiece[];
  names: ReadonlyMap<string, string>;
};

/** Null when nothing of it is open to whoever asks. */
export function handedFileOf(
  introduction: ResultOf<typeof readIntroductionFile>["introduction"],
  person: string,
): HandedFile | null {
  const { need, caseFile, people, organization } = introduction ?? {};
  const isHouse = need?.organization.id === organization?.id;
  const own = sealedForReader(caseFile?.sections ?? [], { person, isHouse });
  if (!need || own.length === 0) return null;
  return {
    need: need.id,
    home: need.organization.name,
    isHouse,
    pieces: own,
    names: new Map(people?.map(({ id, name }): [string, string] => [id, name])),
  };
}

/** All pieces, section by section, how to get in touch first. */
export function handedPieces({ pieces }: HandedFile): Piece[] {
  return sectionOrder.flatMap((section) => piecesOf(pieces, section));
}
