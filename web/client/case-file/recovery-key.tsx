import { useState } from "react";
import { randomBytes } from "../../../shared/seal/bytes.ts";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { printRecoveryKey, recoveryReader } from "../../../shared/seal/recovery-key.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { keepRecoveryKey } from "./case-file.operations.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import type { NeedFile } from "./need-file.ts";
import { OpenByPaper } from "./open-by-paper.tsx";

const keyLength = 32;

type RecoveryKeyProps = {
  file: NeedFile;
  /** The key that was typed in; what is sealed for it opens. */
  paper: Opener | undefined;
  onOpen: (paper: Opener) => void;
  onDone: () => void;
};

/** A key on paper: made in this page, shown once, never sent. Its public half is kept, so that all is sealed for it too. */
export function RecoveryKey({ file, paper, onOpen, onDone }: RecoveryKeyProps) {
  const text = useText();
  const command = useCommand(keepRecoveryKey);
  const [printed, setPrinted] = useState<string>();
  const isKept = file.recoveryKey !== undefined;
  const make = async () => {
    const key = randomBytes(keyLength);
    const { sealing } = await recoveryReader(recoveryReaderOf(file.need), key);
    if (!(await command.give({ need: file.need, sealing }))) return;
    setPrinted(await printRecoveryKey(key));
    onDone();
  };
  if (printed) return <OnPaper printed={printed} onDone={() => setPrinted(undefined)} />;
  return (
    <section>
      <h2>{text("file.paper")}</h2>
      <p>{text(isKept ? "file.paper.kept" : "file.paper.text")}</p>
      {isKept &&
        (paper ? <p role="status">{text("file.paper.opened")}</p> : <OpenByPaper need={file.need} onOpen={onOpen} />)}
      {isKept ? (
        <AskFirst
          trigger={text("file.paper.another")}
          title={text("file.paper.another.title")}
          confirm={text("file.paper.another")}
          onConfirm={() => void make()}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("file.paper.another.text")}</p>
        </AskFirst>
      ) : (
        <div className="actions">
          <ActionButton isUnderWay={command.isUnderWay} onPress={() => void make()}>
            {text("file.paper.make")}
          </ActionButton>
        </div>
      )}
      <CommandAnswer command={command} />
    </section>
  );
}

function OnPaper({ printed, onDone }: { printed: string; onDone: () => void }) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>("made");
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {text("file.paper.once")}
      </h2>
      <p className="on-paper" dir="ltr">
        {printed}
      </p>
      <p>{text("file.paper.about")}</p>
      <div className="actions">
        <button type="button" className="first" onClick={() => print()}>
          {text("permission.printNow")}
        </button>
        <button type="button" onClick={onDone}>
          {text("file.paper.done")}
        </button>
      </div>
    </section>
  );
}
