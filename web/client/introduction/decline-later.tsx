import { useCommand } from "../graph/use-command.ts";
import { ofAsked } from "./answer-willing.tsx";
import type { EndProps } from "./end-representation.tsx";
import { answerRequest } from "./introduction.operations.ts";
import { ReasonFirst } from "./reason-first.tsx";

/** The responder's side was willing, or has offered, and says no before anything is taken on. */
export function DeclineLater({ id, onDone, onCancel }: EndProps) {
  const command = useCommand(answerRequest);
  const decline = async (reason: (typeof ofAsked)[number]) => {
    await command.give({ introduction: id, input: { willing: false, reason } });
    onDone();
  };
  return (
    <ReasonFirst
      legend="introduction.declineWhy"
      codes={ofAsked}
      labelOf={(reason) => `reason.${reason}` as const}
      about="ends.declineAbout"
      deed="ends.decline"
      command={command}
      onConfirm={(reason) => void decline(reason)}
      onCancel={onCancel}
    />
  );
}
