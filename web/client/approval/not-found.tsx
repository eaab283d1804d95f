import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { retireResponder } from "../responder/responder.operations.ts";
import { Link } from "../route/link.tsx";
import type { ToApprove } from "./to-approve.ts";

/** Whoever looked somebody up and did not find them: what to correct, and how they take part no more. */
export function NotFound({ responder, onDone }: { responder: ToApprove; onDone: () => void }) {
  const text = useText();
  const command = useCommand(retireResponder);
  const { id, name, heldBy, state } = responder;
  const isApproved = state === "APPROVED";
  return (
    <details>
      <summary>{text(isApproved ? "approval.notFound.approved" : "approval.notFound")}</summary>
      <p>{text(isApproved ? "approval.notFound.approved.text" : "approval.notFound.text")}</p>
      {heldBy && <p>{text("approval.notFound.ask", { name: heldBy.name })}</p>}
      <div className="actions">
        <Link to={{ screen: "profile" }} search={{ change: id }} className="button">
          {text("approval.correct", { name })}
        </Link>
        <AskFirst
          trigger={text("approval.end")}
          title={text("approval.end.title", { name })}
          confirm={text("approval.end")}
          onConfirm={() => void command.give({ responder: id }, onDone)}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("approval.end.text", { name })}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={command} />
    </details>
  );
}
