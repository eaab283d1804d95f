import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { withdrawNeed } from "./end-need.operations.ts";
import type { EndProps } from "./need-end.tsx";

/** Takes a need back, after asking once more. */
export function WithdrawNeed({ need, onDone }: EndProps) {
  const text = useText();
  const command = useCommand(withdrawNeed);
  const give = async () => {
    await command.give({ need: need.id });
    onDone();
  };
  return (
    <>
      <AskFirst
        trigger={text("need.withdraw")}
        title={text("need.withdraw.title")}
        confirm={text("need.withdraw.confirm")}
        onConfirm={() => void give()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("need.withdraw.text")}</p>
      </AskFirst>
      <CommandAnswer command={command} />
    </>
  );
}
