import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { confirmOpened } from "./case-file.operations.ts";
import type { SealedPiece } from "./need-file.ts";
import { type PieceContent, readContent } from "./piece-content.ts";
import { useOpen } from "./use-open.ts";

type Handed = { need: string; sealed: SealedPiece; keys: OpenKeys; onChange: () => void };

/** A piece in the hands of somebody of the other side: opened on the page, and its home is told that it was. */
export function useHanded({ need, sealed, keys, onChange }: Handed) {
  const { open, isUnderWay, refused } = useOpen(need, keys.openers);
  const receipt = useCommand(confirmOpened, { isByItself: true });
  const [content, setContent] = useState<PieceContent>();
  const { section, piece, version } = sealed;
  const opened = sealed.receipts.find(({ reader, kind }) => reader === keys.person && kind === "OPENED");
  const tell = async () => {
    if (!opened) await receipt.give({ need, section, piece, version });
    onChange();
  };
  return {
    opened,
    content,
    refused,
    receipt,
    isUnderWay,
    tell,
    open: async () => {
      const bytes = await open(sealed);
      setContent(bytes && readContent(bytes));
      if (bytes) await tell();
    },
    putAway: () => setContent(undefined),
  };
}
