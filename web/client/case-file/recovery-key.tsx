import type { Opener } from "../../../shared/seal/open-part.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { mayOpenByPaper, type NeedFile } from "./need-file.ts";
import { OpenByPaper } from "./open-by-paper.tsx";
import { PaperKept } from "./paper-kept.tsx";
import { PaperShown } from "./paper-shown.tsx";
import type { PaperKey } from "./use-paper-key.ts";

type RecoveryKeyProps = {
  file: NeedFile;
  /** The one that is made on this page. */
  making: PaperKey;
  /** The key that was typed in; what is sealed for it opens. */
  paper: Opener | undefined;
  onOpen: (paper: Opener) => void;
  onDone: () => void;
};

/** The key on paper of a file: whether there is one, opening by it, and making one, or another in its place. */
export function RecoveryKey({ file, making: paper, paper: typed, onOpen, onDone }: RecoveryKeyProps) {
  const text = useText();
  const isKept = file.recoveryKey !== undefined;
  const mayOpen = mayOpenByPaper(file, useSignedIn());
  const keep = async () => {
    if (await paper.keep()) onDone();
  };
  if (paper.made?.place === "file") {
    return (
      <section>
        <h2>{text("file.paper")}</h2>
        <PaperShown file={file} paper={{ ...paper, made: paper.made }}>
          <ActionButton isFirst isUnderWay={paper.command.isUnderWay} onPress={() => void keep()}>
            {text("file.paper.done")}
          </ActionButton>
        </PaperShown>
      </section>
    );
  }
  return (
    <section>
      <h2>{text("file.paper")}</h2>
      {isKept ? <PaperKept file={file} /> : <p>{text("file.paper.text")}</p>}
      {isKept && typed && <p role="status">{text("file.paper.opened")}</p>}
      {isKept && !typed && !mayOpen && <p className="hint">{text("file.paper.others")}</p>}
      {isKept && !typed && mayOpen && <OpenByPaper need={file.need} onOpen={onOpen} />}
      <MakePaper isKept={isKept} onMake={() => void paper.make("file")} />
    </section>
  );
}

/** Another one is made after being asked: what is sealed has to be sealed again for it. */
function MakePaper({ isKept, onMake }: { isKept: boolean; onMake: () => void }) {
  const text = useText();
  if (!isKept) {
    return (
      <div className="actions">
        <button type="button" onClick={onMake}>
          {text("file.paper.make")}
        </button>
      </div>
    );
  }
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
