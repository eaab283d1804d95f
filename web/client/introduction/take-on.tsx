import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { takeOn } from "./introduction.operations.ts";
import { answersFor, type StepProps } from "./introduction-side.ts";

/** Takes on what was cleared, at one's own organization, which keeps the places. Advice takes none. */
export function TakeOn({ seen: { introduction, inboxItem }, onDone }: StepProps) {
  const text = useText();
  const taking = useCommand(takeOn);
  // Until the page has heard of what became of it: nobody should take it on a second time meanwhile.
  const [keptAt, setKeptAt] = useState<number>();
  const take = async () => {
    if (await taking.give({ inboxItem })) setKeptAt(introduction.steps.length);
    onDone();
  };
  const { person } = useSignedIn();
  const { isAdvice } = introduction;
  const name = answersFor(introduction, person);
  const kept = name === undefined ? "introduction.takeOnHint" : "introduction.takeOnHintFor";
  if (keptAt === introduction.steps.length) return <p role="status">{text("introduction.kept")}</p>;
  return (
    <>
      <p className="hint">{text(isAdvice ? "introduction.adviseHint" : kept, { name: name ?? "" })}</p>
      <div className="actions">
        <ActionButton isFirst isUnderWay={taking.isUnderWay} onPress={() => void take()}>
          {text(isAdvice ? "introduction.advise" : "introduction.takeOn")}
        </ActionButton>
      </div>
      <CommandAnswer command={taking} />
    </>
  );
}
