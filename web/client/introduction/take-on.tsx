import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { takeOn } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";

/** Takes on what was cleared, at one's own organization, which keeps the places. */
export function TakeOn({ seen: { inboxItem }, onDone }: StepProps) {
  const text = useText();
  const taking = useCommand(takeOn);
  if (inboxItem === undefined) return <p>{text("introduction.takeOnElsewhere")}</p>;
  const take = async () => {
    await taking.give({ inboxItem });
    onDone();
  };
  return (
    <>
      <p className="hint">{text("introduction.takeOnHint")}</p>
      <div className="actions">
        <ActionButton isFirst isUnderWay={taking.isUnderWay} onPress={() => void take()}>
          {text("introduction.takeOn")}
        </ActionButton>
      </div>
      <CommandAnswer command={taking} />
    </>
  );
}
