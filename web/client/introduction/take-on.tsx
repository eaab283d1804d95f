import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { takeOn } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";

/** Takes on what was cleared, at one's own organization, which keeps the places. Advice takes none. */
export function TakeOn({ seen: { introduction, inboxItem }, onDone }: StepProps) {
  const text = useText();
  const taking = useCommand(takeOn);
  const take = async () => {
    await taking.give({ inboxItem });
    onDone();
  };
  const { isAdvice } = introduction;
  return (
    <>
      <p className="hint">{text(isAdvice ? "introduction.adviseHint" : "introduction.takeOnHint")}</p>
      <div className="actions">
        <ActionButton isFirst isUnderWay={taking.isUnderWay} onPress={() => void take()}>
          {text(isAdvice ? "introduction.advise" : "introduction.takeOn")}
        </ActionButton>
      </div>
      <CommandAnswer command={taking} />
    </>
  );
}
