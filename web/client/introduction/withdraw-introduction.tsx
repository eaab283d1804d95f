import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { withdrawIntroduction } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";

/** The home takes back what was not taken on yet. */
export function WithdrawIntroduction({ seen, onDone }: StepProps) {
  const text = useText();
  const command = useCommand(withdrawIntroduction);
  const withdraw = async () => {
    await command.give({ introduction: seen.introduction.id });
    onDone();
  };
  return (
    <>
      <p className="hint">{text("ends.withdrawHint")}</p>
      <div className="actions">
        <AskFirst
          trigger={text("ends.withdraw")}
          title={text("ends.withdrawAsk")}
          confirm={text("ends.withdraw")}
          isUnderWay={command.isUnderWay}
          onConfirm={() => void withdraw()}
        >
          <p>{text("ends.withdrawAbout")}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={command} />
    </>
  );
}
