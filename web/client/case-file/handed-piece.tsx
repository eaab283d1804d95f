import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import type { HandedFile } from "./handed-pieces.ts";
import type { SealedPiece } from "./need-file.ts";
import { NotOpened } from "./not-opened.tsx";
import { PieceReaders } from "./piece-readers.tsx";
import { ShownContent } from "./shown-content.tsx";
import { useHanded } from "./use-handed.ts";

type HandedPieceProps = {
  file: HandedFile;
  sealed: SealedPiece;
  keys: OpenKeys;
  canOpen: boolean;
  onChange: () => void;
};

/** One piece for somebody of the other side. Its home is told that it was opened; nothing of it is kept here. */
export function HandedPiece({ file, sealed, keys, canOpen, onChange }: HandedPieceProps) {
  const text = useText();
  const moment = useMoment();
  const handed = useHanded({ need: file.need, sealed, keys, onChange });
  const { opened, content, receipt } = handed;
  const name = file.names.get(sealed.sealedBy) ?? text("file.somebody");
  return (
    <>
      <p>{text("file.handed.by", { name, organization: file.home, moment: moment(sealed.sealedAt) })}</p>
      <PieceReaders file={file} piece={{ parts: [sealed] }} />
      {opened && <p className="hint">{text("file.handed.told", { moment: moment(opened.at) })}</p>}
      {content && <ShownContent content={content} onClose={handed.putAway} />}
      {content && receipt.failure && (
        <button type="button" onClick={() => void handed.tell()}>
          {text("file.handed.tell")}
        </button>
      )}
      {!content && canOpen && (
        <div className="actions">
          <ActionButton isFirst={!opened} isUnderWay={handed.isUnderWay} onPress={() => void handed.open()}>
            {text("file.open")}
          </ActionButton>
        </div>
      )}
      <NotOpened refused={handed.refused} />
      <CommandAnswer command={receipt} />
    </>
  );
}
