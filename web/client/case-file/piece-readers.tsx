import { useIntl } from "react-intl";
import { useMoment, useText } from "../language/use-text.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import { type Piece, readersNow } from "./need-file.ts";

type PieceReadersProps = {
  file: { need: string; names: ReadonlyMap<string, string>; permissions?: readonly { id: string }[] };
  piece: Pick<Piece, "parts">;
};

/** More than these stand behind a press. */
const mostInSight = 5;

/** Who can open a piece, and what is known of each: that it was handed to them, that they say they opened it. */
export function PieceReaders({ file, piece: { parts } }: PieceReadersProps) {
  const text = useText();
  const readers = readersNow(parts, file.permissions);
  const before = [...new Set(parts.flatMap((part) => part.readers))].filter((one) => !readers.includes(one));
  const called = (id: string) => (id === recoveryReaderOf(file.need) ? text("file.paper") : file.names.get(id));
  const named = readers.flatMap((id) => ({ id, name: called(id) ?? "" })).filter(({ name }) => name !== "");
  const unnamed = readers.length - named.length;
  const count = text("file.canOpen", { count: readers.length });
  const list = (
    <ul>
      {named.map(({ id, name }) => (
        <li key={id}>
          {name}
          <Receipt parts={parts} reader={id} />
        </li>
      ))}
      {unnamed > 0 && <li>{text("file.unnamed", { count: unnamed })}</li>}
    </ul>
  );
  if (readers.length > mostInSight) {
    return (
      <>
        <details>
          <summary>{count}</summary>
          {list}
        </details>
        <ReadersBefore names={before.map((id) => called(id) ?? text("file.somebody"))} />
      </>
    );
  }
  return (
    <>
      <p>{count}</p>
      {list}
      <ReadersBefore names={before.map((id) => called(id) ?? text("file.somebody"))} />
    </>
  );
}

/** Whose permission is over. */
function ReadersBefore({ names }: { names: readonly string[] }) {
  const text = useText();
  const intl = useIntl();
  if (names.length === 0) return null;
  return <p className="hint">{text("file.couldOpen", { names: intl.formatList(names) })}</p>;
}

function Receipt({ parts, reader }: Pick<Piece, "parts"> & { reader: string }) {
  const text = useText();
  const moment = useMoment();
  const own = parts.flatMap((part) => part.receipts).filter((one) => one.reader === reader);
  const known = own.find(({ kind }) => kind === "OPENED") ?? own[0];
  if (!known) return null;
  return <span className="hint"> {text(`receipt.${known.kind}`, { moment: moment(known.at) })}</span>;
}
