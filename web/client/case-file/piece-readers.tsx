import { useMoment, useText } from "../language/use-text.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import type { NeedFile, Piece } from "./need-file.ts";

type PieceReadersProps = { file: NeedFile; piece: Piece };

/** Who can open a piece, and what is known of each: that it was handed to them, that they say they opened it. */
export function PieceReaders({ file, piece: { parts } }: PieceReadersProps) {
  const text = useText();
  const moment = useMoment();
  const readers = [...new Set(parts.flatMap((part) => part.readers))];
  const receipts = parts.flatMap((part) => part.receipts);
  const called = (id: string) =>
    id === recoveryReaderOf(file.need) ? text("file.paper") : (file.names.get(id) ?? text("file.somebody"));
  const knownOf = (id: string) => {
    const own = receipts.filter(({ reader }) => reader === id);
    return own.find(({ kind }) => kind === "OPENED") ?? own[0];
  };
  return (
    <details>
      <summary>{text("file.canOpen", { count: readers.length })}</summary>
      <ul>
        {readers.map((id) => {
          const known = knownOf(id);
          return (
            <li key={id}>
              {called(id)}
              {known && <span className="hint"> {text(`receipt.${known.kind}`, { moment: moment(known.at) })}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
