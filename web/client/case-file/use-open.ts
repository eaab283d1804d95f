import { useState } from "react";
import { useClient } from "urql";
import type { Bytes } from "../../../shared/seal/bytes.ts";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { SealedPiece } from "./need-file.ts";
import { type OpenedPiece, openPiece } from "./open-piece.ts";

/** Opens pieces in this page, with these keys. What was opened is held by whoever asked, and by nobody else. */
export function useOpen(need: string, openers: readonly Opener[]) {
  const client = useClient();
  const { networkPin } = useSignedIn();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refused, setRefused] = useState<Extract<OpenedPiece, { ok: false }>>();
  const open = async (piece: SealedPiece): Promise<Bytes | undefined> => {
    setUnderWay(true);
    try {
      const opened = await openPiece({ client, networkPin, need, openers }, piece);
      setRefused(opened.ok ? undefined : opened);
      return opened.ok ? opened.content : undefined;
    } finally {
      setUnderWay(false);
    }
  };
  return { open, isUnderWay, refused };
}
