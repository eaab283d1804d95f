import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { Section } from "../permission/permission-codes.ts";
import { type FileDesk, nameOf, withoutKeys } from "./file-desk.ts";
import { nextPiece, piecesOf } from "./need-file.ts";
import { PieceLine } from "./piece-line.tsx";
import { SealedFor } from "./sealed-for.tsx";
import { WritePiece } from "./write-piece.tsx";

type SectionCardProps = {
  desk: FileDesk;
  section: Section;
  isFirst: boolean;
  /** Whether it is what waits to be written next. */
  isNext: boolean;
};

/** One section: its pieces, and a place to write another or to put a file. */
export function SectionCard({ desk, section, isFirst, isNext }: SectionCardProps) {
  const text = useText();
  const [isOpened, setOpened] = useState<boolean>();
  const [wasNext] = useState(isNext);
  const pieces = piecesOf(desk.file.pieces, section);
  const free = nextPiece(desk.file.pieces, section);
  const canSeal = desk.isSpare && !desk.file.isOver;
  // The first piece of a file can be written at once: who else can open it is asked beside it.
  const canWrite = canSeal || (desk.file.pieces.length === 0 && !desk.file.isOver);
  const isWriting = canWrite && free !== undefined && (isOpened ?? isNext);
  const missing = withoutKeys(desk, section).map((id) => nameOf(desk, id) ?? "");
  const name = text(`section.${section}`);
  return (
    <section className={isFirst ? "next" : "card"} aria-label={name}>
      <h2>{name}</h2>
      {isFirst && <p className="hint">{text("file.first")}</p>}
      <SealedFor file={desk.file} section={section} isWritten={pieces.length > 0 || isWriting} />
      {pieces.length === 0 && !isWriting && <p>{text("file.empty")}</p>}
      <Missing names={missing} isWritten={pieces.length > 0} />
      <ul className="plain">
        {pieces.map((piece) => (
          <li key={piece.piece}>
            <PieceLine desk={desk} piece={piece} canSeal={canSeal} isOnly={pieces.length === 1} />
          </li>
        ))}
      </ul>
      {isWriting && free !== undefined && (
        <WritePiece
          desk={desk}
          place={{ section, piece: free }}
          isEntered={isOpened === true || !wasNext}
          onDone={() => setOpened(false)}
        />
      )}
      {!isWriting && canWrite && free !== undefined && (
        <WriteButton section={name} isMore={pieces.length > 0} isNext={isNext} onPress={() => setOpened(true)} />
      )}
    </section>
  );
}

type WriteButtonProps = { section: string; isMore: boolean; isNext: boolean; onPress: () => void };

function WriteButton({ section, isMore, isNext, onPress }: WriteButtonProps) {
  const text = useText();
  return (
    <div className="actions">
      <button
        type="button"
        className={isNext ? "first" : undefined}
        aria-label={text(isMore ? "file.write.more.in" : "file.write.in", { section })}
        onClick={onPress}
      >
        {text(isMore ? "file.write.more" : "file.write")}
      </button>
    </div>
  );
}

/** People who may read it and have no keys. */
function Missing({ names, isWritten }: { names: readonly string[]; isWritten: boolean }) {
  const text = useText();
  if (names.length === 0) return null;
  return <p className="note">{text(isWritten ? "file.waiting" : "file.waiting.first", { names: names.join(", ") })}</p>;
}
