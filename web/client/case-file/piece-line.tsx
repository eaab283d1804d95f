import { useState } from "react";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { type FileDesk, sealingAgain, withoutKeys } from "./file-desk.ts";
import type { Piece } from "./need-file.ts";
import { NotOpened } from "./not-opened.tsx";
import { NotYours } from "./not-yours.tsx";
import { PieceReaders } from "./piece-readers.tsx";
import { ShownContent } from "./shown-content.tsx";
import { usePiece } from "./use-piece.ts";
import { WritePiece } from "./write-piece.tsx";

type PieceLineProps = { desk: FileDesk; piece: Piece; canSeal: boolean; isOnly: boolean };

/** One piece for somebody of its home: who can open it, who has, and what is in it once it is opened. */
export function PieceLine({ desk, piece, canSeal, isOnly }: PieceLineProps) {
  const text = useText();
  const at = usePiece(desk, piece);
  const [isChanging, setChanging] = useState(false);
  const { content, own } = at;
  const changed = () => {
    setChanging(false);
    at.putAway();
  };
  if (isChanging && content?.kind === "text") {
    return <WritePiece desk={desk} place={piece} start={content.text} isEntered onDone={changed} />;
  }
  const again = canSeal && own !== undefined ? sealingAgain(desk, piece) : "NOT";
  return (
    <>
      <PieceHead desk={desk} piece={piece} isOnly={isOnly} again={again} />
      {content && <ShownContent content={content} onClose={at.putAway} />}
      {!own && <NotYours file={desk.file} piece={piece} />}
      <div className="actions">
        {again !== "NOT" && (
          <ActionButton isFirst={again === "MUST"} isUnderWay={at.isUnderWay} onPress={() => void at.sealAgain()}>
            {text("file.again")}
          </ActionButton>
        )}
        {own && !content && (
          <ActionButton isUnderWay={at.isUnderWay} onPress={() => void at.open()}>
            {text("file.open")}
          </ActionButton>
        )}
        {content?.kind === "text" && canSeal && (
          <button type="button" onClick={() => setChanging(true)}>
            {text("file.change")}
          </button>
        )}
      </div>
      <NotOpened refused={at.refused} />
      <CommandAnswer command={at.command} />
    </>
  );
}

type SealingAgain = ReturnType<typeof sealingAgain>;
type PieceHeadProps = Omit<PieceLineProps, "canSeal"> & { again: SealingAgain };

function PieceHead({ desk, piece, isOnly, again }: PieceHeadProps) {
  const { file } = desk;
  // Who has no keys yet is named above all pieces: nothing has changed then that sealing again could mend.
  const isReady = withoutKeys(desk, piece.section).length === 0;
  const text = useText();
  const moment = useMoment();
  const [newest] = piece.parts;
  if (!newest) return null;
  const isShutOut = piece.parts.some(({ mustBeSealedAnew }) => mustBeSealedAnew);
  const name = file.names.get(newest.sealedBy) ?? text("file.somebody");
  return (
    <>
      <p>
        {!isOnly && <strong>{text("file.piece", { number: piece.piece })} </strong>}
        {text("file.sealedBy", { name, moment: moment(newest.sealedAt) })}
      </p>
      <PieceReaders file={file} piece={piece} />
      {again === "MUST" && isReady && <p className="note">{text(isShutOut ? "file.again.why" : "file.again.added")}</p>}
      {again === "CAN" && <p className="hint">{text("file.again.can")}</p>}
    </>
  );
}
