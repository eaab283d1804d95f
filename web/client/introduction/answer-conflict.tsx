import { useCommand } from "../graph/use-command.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { answerConflictCheck } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";

const outcomes = ["CLEAR", "CONFLICT", "CANNOT_SAY"] as const;
type Outcome = (typeof outcomes)[number];

/** What was found from what is shown: for the whole, never about whom. */
export function AnswerConflict({ seen, onDone }: StepProps) {
  const answer = useCommand(answerConflictCheck);
  const { id, nextStep } = seen.introduction;
  const choose = async (outcome: Outcome) => {
    await answer.give({ introduction: id, outcome });
    onDone();
  };
  return (
    <>
      <ChoiceForm
        legend="introduction.conflict"
        hint="introduction.conflictHint"
        codes={outcomes}
        labelOf={(outcome) => `conflict.${outcome}` as const}
        thenOf={(outcome) => thenOf(outcome, nextStep === "CONFIRM_CLEAR")}
        isUnderWay={answer.isUnderWay}
        onChoose={(outcome) => void choose(outcome)}
      />
      <CommandAnswer command={answer} />
    </>
  );
}

/** Whoever cannot say after a comparison has people look at names next; from what is shown it stays with whoever looks. */
function thenOf(outcome: Outcome, isCompared: boolean) {
  return `conflictThen.${isCompared && outcome === "CANNOT_SAY" ? "PEOPLE_LOOK" : outcome}` as const;
}
