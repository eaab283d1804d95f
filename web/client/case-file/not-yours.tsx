import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import { mayOpenByPaper, type NeedFile, type Piece, whoElseOpens } from "./need-file.ts";

/** Says truly what is left when somebody cannot open a piece: colleagues, the key on paper, or to write it anew. */
export function NotYours({ file, piece }: { file: NeedFile; piece: Piece }) {
  const text = useText();
  const signedIn = useSignedIn();
  const names = whoElseOpens(file, piece).map(({ name }) => name);
  if (names.length > 0) return <p>{text("file.notYours", { names: names.join(", ") })}</p>;
  const isOnPaper = piece.parts.some(({ readers }) => readers.includes(recoveryReaderOf(file.need)));
  if (!isOnPaper) return <p className="note">{text("file.notYours.nobody")}</p>;
  return (
    <p className="note">
      {text(mayOpenByPaper(file, signedIn) ? "file.notYours.paper" : "file.notYours.paper.others")}
    </p>
  );
}
