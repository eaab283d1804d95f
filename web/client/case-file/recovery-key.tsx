import { useState } from "react";
import { randomBytes } from "../../../shared/seal/bytes.ts";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { printRecoveryKey, recoveryReader } from "../../../shared/seal/recovery-key.ts";
import { type Command, useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { useKeptOpen } from "../page/use-kept-open.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { keepRecoveryKey } from "./case-file.operations.ts";
import { recoveryReaderOf } from "./case-file-names.ts";
import { mayOpenByPaper, type NeedFile } from "./need-file.ts";
import { OpenByPaper } from "./open-by-paper.tsx";

const keyLength = 32;

type RecoveryKeyProps = {
  file: NeedFile;
  /** The key that was typed in; what is sealed for it opens. */
  paper: Opener | undefined;
  onOpen: (paper: Opener) => void;
  onDone: () => void;
};

/** A key that stands on the page: nobody is sealed for it until somebody says that they have it. */
type Made = { printed: string; sealing: string };

/**
 * A key on paper: made in this page, shown once, never sent. Its public half is kept only when somebody says that they
 * have it on paper: from then on all is sealed for it too. A key that nobody has would count as a reader.
 */
export function RecoveryKey({ file, paper, onOpen, onDone }: RecoveryKeyProps) {
  const text = useText();
  const command = useCommand(keepRecoveryKey);
  const [made, setMade] = useState<Made>();
  const isKept = file.recoveryKey !== undefined;
  const mayOpen = mayOpenByPaper(file, useSignedIn());
  const make = async () => {
    const key = randomBytes(keyLength);
    const { sealing } = await recoveryReader(recoveryReaderOf(file.need), key);
    setMade({ printed: await printRecoveryKey(key), sealing });
  };
  const keep = async (sealing: string) => {
    const isDone = await command.give({ need: file.need, sealing });
    if (isDone) onDone();
    return isDone;
  };
  if (made) {
    return <OnPaper made={made} command={command} onKeep={keep} onGone={() => setMade(undefined)} />;
  }
  return (
    <section>
      <h2>{text("file.paper")}</h2>
      <p>{text(isKept ? "file.paper.kept" : "file.paper.text")}</p>
      {isKept && paper && <p role="status">{text("file.paper.opened")}</p>}
      {isKept && !paper && !mayOpen && <p className="hint">{text("file.paper.others")}</p>}
      {isKept && !paper && mayOpen && <OpenByPaper need={file.need} onOpen={onOpen} />}
      {isKept ? <MakeAnother onMake={() => void make()} /> : <MakeOne onMake={() => void make()} />}
    </section>
  );
}

function MakeOne({ onMake }: { onMake: () => void }) {
  const text = useText();
  return (
    <div className="actions">
      <button type="button" onClick={onMake}>
        {text("file.paper.make")}
      </button>
    </div>
  );
}

function MakeAnother({ onMake }: { onMake: () => void }) {
  const text = useText();
  return (
    <AskFirst
      trigger={text("file.paper.another")}
      title={text("file.paper.another.title")}
      confirm={text("file.paper.another")}
      onConfirm={onMake}
    >
      <p>{text("file.paper.another.text")}</p>
    </AskFirst>
  );
}

type OnPaperProps = {
  made: Made;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
  /** @returns whether it is a reader now */
  onKeep: (sealing: string) => Promise<boolean>;
  onGone: () => void;
};

/** Shown until somebody has it, or does without it. Whoever leaves before is asked: it would be gone. */
function OnPaper({ made: { printed, sealing }, command, onKeep, onGone }: OnPaperProps) {
  const text = useText();
  const release = useKeptOpen(text("file.paper.leave"));
  const gone = () => {
    release();
    onGone();
  };
  const keep = async () => {
    if (await onKeep(sealing)) gone();
  };
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
      <p>
        <strong>{text("file.paper.notYet")}</strong>
      </p>
      <CommandAnswer command={command} />
      <div className="actions">
        <button type="button" className="first" onClick={() => print()}>
          {text("permission.printNow")}
        </button>
        <ActionButton isUnderWay={command.isUnderWay} onPress={() => void keep()}>
          {text("file.paper.done")}
        </ActionButton>
        <button type="button" onClick={gone}>
          {text("file.paper.without")}
        </button>
      </div>
    </section>
  );
}
