import { useState } from "react";
import { useIntl } from "react-intl";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { useText } from "../language/use-text.ts";
import type { FileDesk } from "./file-desk.ts";
import { FileReaders } from "./file-readers.tsx";
import { RecoveryKey } from "./recovery-key.tsx";

type WhoOpensProps = { desk: FileDesk; onPaper: (paper: Opener) => void };

/**
 * In one line who of the home can open what is sealed from now on; behind it choosing others, and the key on paper. It
 * stands open where something is sealed and nobody else could open what comes next.
 */
export function WhoOpens({ desk, onPaper }: WhoOpensProps) {
  const text = useText();
  const intl = useIntl();
  const [isOpen] = useState(!desk.isSpare);
  const { file, keys, stated, home } = desk;
  const names = home.map((id) =>
    id === keys.person ? text("file.you") : (file.names.get(id) ?? text("file.somebody")),
  );
  const line = file.recoveryKey === undefined ? "file.opens" : "file.opens.paper";
  return (
    <>
      {!desk.isSpare && !file.isOver && <p className="note">{text("file.spare.first")}</p>}
      <details open={isOpen}>
        <summary>{text(line, { people: intl.formatList(names) })}</summary>
        <FileReaders
          file={file}
          own={keys.person}
          stated={stated}
          chosen={home}
          onChoose={desk.choose}
          onAgain={() => void desk.askKeys()}
        />
        <RecoveryKey file={file} making={desk.paperKey} paper={desk.paper} onOpen={onPaper} onDone={desk.onChange} />
      </details>
    </>
  );
}
