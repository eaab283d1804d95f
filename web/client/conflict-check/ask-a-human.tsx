import { useCommand } from "../graph/use-command.ts";
import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useComparisons } from "./comparisons-frame.tsx";
import { reportBlindly } from "./conflict-check.operations.ts";

/** Whoever cannot compare, or would rather not, has somebody look: no way ends nowhere. */
export function AskAHuman({ seen, onDone }: StepProps) {
  const text = useText();
  const comparisons = useComparisons();
  const command = useCommand(reportBlindly);
  const { id } = seen.introduction;
  const ask = async () => {
    if (await command.give({ introduction: id, outcome: "ASK_A_HUMAN" })) comparisons.forget(id);
    onDone();
  };
  return (
    <>
      <div className="actions">
        <AskFirst
          trigger={text("human.ask")}
          title={text("human.title")}
          confirm={text("human.ask")}
          isUnderWay={command.isUnderWay}
          onConfirm={() => void ask()}
        >
          <p>{text("human.about")}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={command} />
    </>
  );
}
