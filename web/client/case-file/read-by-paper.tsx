import { useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { mayOpenByPaper, type NeedFile, type Piece, piecesOf, sectionOrder } from "./need-file.ts";
import { NotOpened } from "./not-opened.tsx";
import { OpenByPaper } from "./open-by-paper.tsx";
import { type PieceContent, readContent } from "./piece-content.ts";
import { ShownContent } from "./shown-content.tsx";
import { useOpen } from "./use-open.ts";

type ReadByPaperProps = { file: NeedFile; paper: Opener | undefined; onPaper: (paper: Opener) => void };

/** For whoever has the key on paper and no open keys of their own: it takes none to read, and some to seal again. */
export function ReadByPaper({ file, paper, onPaper }: ReadByPaperProps) {
  const text = useText();
  const mayOpen = mayOpenByPaper(file, useSignedIn());
  if (!mayOpen || file.recoveryKey === undefined) return null;
  return (
    <section className="card">
      <h2>{text("file.paper")}</h2>
      <p>{text("file.paper.read")}</p>
      {!paper && <OpenByPaper need={file.need} onOpen={onPaper} />}
      {paper &&
        sectionOrder
          .flatMap((section) => piecesOf(file.pieces, section))
          .map((piece) => (
            <PieceByPaper key={`${piece.section}/${piece.piece}`} need={file.need} piece={piece} paper={paper} />
          ))}
    </section>
  );
}

function PieceByPaper({ need, piece, paper }: { need: string; piece: Piece; paper: Opener }) {
  const text = useText();
  const { open, isUnderWay, refused } = useOpen(need, [paper]);
  const [content, setContent] = useState<PieceContent>();
  const sealed = piece.parts.find(({ readers }) => readers.includes(paper.id));
  const show = async () => {
    const bytes = sealed && (await open(sealed));
    setContent(bytes && readContent(bytes));
  };
  return (
    <section aria-label={text(`section.${piece.section}`)}>
      <h3>{text(`section.${piece.section}`)}</h3>
      {!sealed && <p>{text("file.paper.notThis")}</p>}
      {content && <ShownContent content={content} onClose={() => setContent(undefined)} />}
      {sealed && !content && (
        <ActionButton isUnderWay={isUnderWay} onPress={() => void show()}>
          {text("file.open")}
        </ActionButton>
      )}
      <NotOpened refused={refused} />
    </section>
  );
}
