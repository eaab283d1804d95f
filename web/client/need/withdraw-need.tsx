import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { withdrawNeed } from "./end-need.operations.ts";
import type { EndProps } from "./need-types.ts";
import { Stays } from "./stays.tsx";
import { whatStays } from "./what-stays.ts";

/** Takes a need back, or throws a draft away, after saying what stays as it is. */
export function WithdrawNeed({ need, words, onDone }: EndProps & { words: "need.withdraw" | "needForm.discard" }) {
  const text = useText();
  const command = useCommand(withdrawNeed);
  const give = async () => {
    await command.give({ need: need.id });
    onDone();
  };
  return (
    <>
      <AskFirst
        trigger={text(words)}
        title={text(`${words}.title`)}
        confirm={text(words)}
        onConfirm={() => void give()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text(`${words}.text`)}</p>
        <Stays stays={whatStays(need)} />
      </AskFirst>
      <CommandAnswer command={command} />
    </>
  );
}
