import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import { mayOpenByPaper, type NeedFile, type Piece, whoElseOpens } from "./need-file.ts";

/** Says truly what is left when somebody cannot open a piece: colleagues, the key on paper, or to write it anew. */
export function NotYours({ file, piece }: { file: NeedFile; piece: Piece }) {
  const text = useText();
  const intl = useIntl();
  const signedIn = useSignedIn();
  const names = whoElseOpens(file, piece).map(({ name }) => name);
  if (names.length > 0) return <p>{text("file.notYours", { names: intl.formatList(names) })}</p>;
  const isOnPaper = piece.parts.some(({ readers }) => readers.includes(recoveryReaderOf(file.need)));
  const byPaper = mayOpenByPaper(file, signedIn) ? "file.notYours.paper" : "file.notYours.paper.others";
  const readers = [...new Set(piece.parts.flatMap((part) => part.readers))].filter((id) => file.left.has(id));
  const gone = readers.map((id) => file.names.get(id) ?? text("file.somebody"));
  return (
    <p className="note">
      {gone.length > 0 && <>{text("file.notYours.left", { names: intl.formatList(gone) })} </>}
      {text(isOnPaper ? byPaper : "file.notYours.nobody")}
    </p>
  );
}
