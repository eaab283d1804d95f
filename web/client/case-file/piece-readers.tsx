import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { useMoment, useText } from "../language/use-text.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import { type Piece, readersNow } from "./need-file.ts";

type PieceReadersProps = {
  file: {
    need: string;
    names: ReadonlyMap<string, string>;
    permissions?: readonly { id: string }[];
    left?: ReadonlySet<string>;
  };
  piece: Pick<Piece, "parts">;
};

/** More than these stand behind a press. */
const mostInSight = 5;

/** Who can open a piece, and what is known of each: that it was handed to them, that they say they opened it. */
export function PieceReaders({ file, piece: { parts } }: PieceReadersProps) {
  const text = useText();
  const intl = useIntl();
  const paper = recoveryReaderOf(file.need);
  const readers = readersNow(parts, file);
  const before = [...new Set(parts.flatMap((part) => part.readers))].filter((one) => !readers.includes(one));
  const called = (id: string) => (id === paper ? text("file.paper") : file.names.get(id));
  const isOnPaper = readers.includes(paper);
  const ordered = [...readers.filter((id) => id !== paper), ...(isOnPaper ? [paper] : [])];
  const named = ordered.map((id) => ({ id, name: called(id) ?? "" })).filter(({ name }) => name !== "");
  const unnamed = readers.length - named.length;
  const people = readers.length - (isOnPaper ? 1 : 0);
  const count = text(isOnPaper ? "file.canOpen.paper" : "file.canOpen", { count: people });
  const list = (
    <ul>
      {named.map(({ id, name }) => (
        <li key={id}>
          {name}
          <Receipt parts={parts} reader={id} />
          {id === paper && <PaperReceipts parts={parts} names={file.names} />}
        </li>
      ))}
      {unnamed > 0 && <li>{text("file.unnamed", { count: unnamed })}</li>}
    </ul>
  );
  const past = intl.formatList(before.map((id) => called(id) ?? text("file.somebody")));
  return (
    <>
      <Counted count={count} isFolded={readers.length > mostInSight}>
        {list}
      </Counted>
      {before.length > 0 && <p className="hint">{text("file.couldOpen", { names: past })}</p>}
    </>
  );
}

function Counted({ count, isFolded, children }: { count: string; isFolded: boolean; children: ReactNode }) {
  if (isFolded) {
    return (
      <details>
        <summary>{count}</summary>
        {children}
      </details>
    );
  }
  return (
    <>
      <p>{count}</p>
      {children}
    </>
  );
}

/** Who was handed it though it is not sealed for them: the key on paper opens it in their page. */
function PaperReceipts({ parts, names }: Pick<Piece, "parts"> & { names: ReadonlyMap<string, string> }) {
  const text = useText();
  const moment = useMoment();
  const taken = parts.flatMap(({ readers, receipts }) => receipts.filter(({ reader }) => !readers.includes(reader)));
  return taken.map(({ reader, at }) => (
    <span key={`${reader} ${at}`} className="hint">
      {" "}
      {text("receipt.PAPER", { name: names.get(reader) ?? text("file.somebody"), moment: moment(at) })}
    </span>
  ));
}

function Receipt({ parts, reader }: Pick<Piece, "parts"> & { reader: string }) {
  const text = useText();
  const moment = useMoment();
  const own = parts.flatMap((part) => part.receipts).filter((one) => one.reader === reader);
  const known = own.find(({ kind }) => kind === "OPENED") ?? own[0];
  if (!known) return null;
  return <span className="hint"> {text(`receipt.${known.kind}`, { moment: moment(known.at) })}</span>;
}
