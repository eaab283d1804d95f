import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { declineOpportunity } from "./opportunity.operations.ts";

const reasons = [
  "NO_CAPACITY",
  "OUT_OF_FIELD",
  "OUT_OF_PLACE",
  "NO_SHARED_LANGUAGE",
  "DATE_TOO_NEAR",
  "NOT_AVAILABLE",
  "OTHER",
] as const;

type DeclineProps = { opportunity: { id: string }; onDone: () => void; onCancel: () => void };

/** The second press of a no: it says why, and it is sent. */
export function Decline({ opportunity, onDone, onCancel }: DeclineProps) {
  const text = useText();
  const decline = useCommand(declineOpportunity);
  const question = useFocus<HTMLParagraphElement>("opened by a press");
  const give = (reason: (typeof reasons)[number]) => decline.give({ opportunity: opportunity.id, reason }, onDone);
  return (
    <>
      <p ref={question} tabIndex={-1}>
        <strong>{text("opportunity.declineWhy")}</strong>
      </p>
      <p>
        <button type="button" onClick={onCancel}>
          {text("opportunity.keep")}
        </button>
      </p>
      <div className="actions">
        {reasons.map((reason) => (
          <ActionButton key={reason} isUnderWay={decline.isUnderWay} onPress={() => void give(reason)}>
            {text(`fit.${reason}`)}
          </ActionButton>
        ))}
      </div>
      <CommandAnswer command={decline} />
    </>
  );
}
