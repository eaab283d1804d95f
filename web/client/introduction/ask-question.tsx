import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { type StepProps, spokenAs } from "./introduction-side.ts";
import { openQuestions } from "./open-questions.ts";
import { askQuestion } from "./question.operations.ts";

/** Asks the other side one of the questions that this side has not asked yet, and that the page does not answer. */
export function AskQuestion({ seen, onDone }: StepProps) {
  const text = useText();
  const { introduction, side } = seen;
  const command = useCommand(askQuestion);
  const open = openQuestions(introduction, side);
  const [chosen, setChosen] = useState<string>();
  const question = open.find((one) => one === chosen) ?? open[0];
  if (!question) return null;
  const ask = async () => {
    await command.give({ introduction: introduction.id, question, ...spokenAs(seen) });
    onDone();
  };
  return (
    <>
      <label className="field">
        {text("questions.ask")}
        <select value={question} onChange={({ target }) => setChosen(target.value)}>
          {open.map((one) => (
            <option key={one} value={one}>
              {text(`question.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="actions">
        <ActionButton isUnderWay={command.isUnderWay} onPress={() => void ask()}>
          {text("questions.askButton")}
        </ActionButton>
      </div>
      <CommandAnswer command={command} />
    </>
  );
}
