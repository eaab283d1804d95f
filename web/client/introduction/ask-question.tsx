import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { type StepProps, spokenAs } from "./introduction-side.ts";
import { askQuestion } from "./question.operations.ts";

/** What each side can know of the other: of the survivor those who look after them, of the help those who would give it. */
const questions = {
  HOME: ["FREE_OF_CHARGE", "MEETING_IN_PERSON"],
  OTHER: [
    "INTERPRETER_NEEDED",
    "SAFE_TO_WRITE",
    "SAFE_TO_CALL",
    "HEARING_DATE_KNOWN",
    "CHILDREN_INVOLVED",
    "DOCUMENTS_AT_HAND",
    "EARLIER_LAWYER",
    "FUNDING_KNOWN",
  ],
} as const;

/** Asks the other side one of the questions that this side has not asked yet. */
export function AskQuestion({ seen, onDone }: StepProps) {
  const text = useText();
  const { introduction, side } = seen;
  const command = useCommand(askQuestion);
  const asked = introduction.questions.filter(({ askedBy }) => askedBy === side).map(({ question }) => question);
  const open = questions[side].filter((question) => !asked.includes(question));
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
