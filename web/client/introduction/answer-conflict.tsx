import { useCommand } from "../graph/use-command.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { answerConflictCheck } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";

const outcomes = ["CLEAR", "CONFLICT", "CANNOT_SAY"] as const;

/** What was found from what is shown: for the whole, never about whom. */
export function AnswerConflict({ seen, onDone }: StepProps) {
  const answer = useCommand(answerConflictCheck);
  const choose = async (outcome: (typeof outcomes)[number]) => {
    await answer.give({ introduction: seen.introduction.id, outcome });
    onDone();
  };
  return (
    <>
      <ChoiceForm
        legend="introduction.conflict"
        hint="introduction.conflictHint"
        codes={outcomes}
        labelOf={(outcome) => `conflict.${outcome}` as const}
        isUnderWay={answer.isUnderWay}
        onChoose={(outcome) => void choose(outcome)}
      />
      <CommandAnswer command={answer} />
    </>
  );
}
