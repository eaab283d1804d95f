import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { useHeldKeys } from "./keys-frame.tsx";
import { endPersonKey } from "./person-key.operations.ts";

/** For somebody who fears for their keys, and cannot make others yet. */
export function EndKeys({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const { hold } = useHeldKeys();
  const command = useCommand(endPersonKey);
  const end = async () => {
    if (!(await command.give({ organization }))) return;
    hold(undefined);
    onDone();
  };
  return (
    <section>
      <h2>{text("keys.end.title")}</h2>
      <p>{text("keys.end.text")}</p>
      <AskFirst
        trigger={text("keys.end.button")}
        title={text("keys.end.sure")}
        confirm={text("keys.end.button")}
        onConfirm={() => void end()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("keys.end.cannotUndo")}</p>
      </AskFirst>
      <CommandAnswer command={command} />
    </section>
  );
}
