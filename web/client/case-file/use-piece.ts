import { useState } from "react";
import { type FileDesk, lookedAgain, sealingAt } from "./file-desk.ts";
import type { Piece } from "./need-file.ts";
import { type PieceContent, readContent } from "./piece-content.ts";
import { useOpen } from "./use-open.ts";
import { useSeal } from "./use-seal.ts";

/** A piece at its home, in the hands of somebody who may open it: opened on the page, or sealed again with one press. */
export function usePiece(desk: FileDesk, piece: Piece) {
  const { file, keys, paper, onChange } = desk;
  const openers = paper ? [...keys.openers, paper] : keys.openers;
  const { open, isUnderWay, refused } = useOpen(file.need, openers);
  const { seal, command } = useSeal(keys);
  const [content, setContent] = useState<PieceContent>();
  const own = piece.parts.find(({ readers }) => readers.some((reader) => openers.some(({ id }) => id === reader)));
  return {
    own,
    content,
    refused,
    command,
    isUnderWay: isUnderWay || command.isUnderWay,
    open: async () => {
      const bytes = own && (await open(own));
      setContent(bytes && readContent(bytes));
      onChange();
    },
    sealAgain: async () => {
      const bytes = own && (await open(own));
      const sealing = bytes && { ...sealingAt(await lookedAgain(desk, piece.section), piece), content: bytes };
      if (sealing && (await seal(sealing))) desk.seals("DONE");
      onChange();
    },
    putAway: () => setContent(undefined),
  };
}
