import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { checkAdmission } from "./approval.operations.ts";
import { isOldCheck } from "./is-old-check.ts";
import type { ToApprove } from "./to-approve.ts";

type AdmissionLineProps = {
  responder: ToApprove;
  admission: ToApprove["admissions"][number];
  onDone: () => void;
};

/** Where somebody may practise, who says so, and whether a coordinator has looked it up there. */
export function AdmissionLine({ responder, admission, onDone }: AdmissionLineProps) {
  const text = useText();
  const day = useDay();
  const command = useCommand(checkAdmission);
  const { jurisdiction, regulator, checkedOn } = admission;
  const by = responder.admissionChecks?.find((check) => check.jurisdiction.code === jurisdiction.code)?.checkedBy;
  const give = async () => {
    if (await command.give({ responder: responder.id, jurisdiction: jurisdiction.code })) onDone();
  };
  return (
    <li>
      <strong>{text("approval.admission", { place: jurisdiction.name, regulator })}</strong>
      <br />
      {checkedOn === null
        ? text("approval.unchecked")
        : text(by ? "approval.checkedBy" : "approval.checked", { day: day(checkedOn), name: by?.name ?? "" })}
      {checkedOn !== null && isOldCheck(checkedOn, Date.now()) && (
        <p className="note">{text("approval.checkedLongAgo")}</p>
      )}
      <div className="actions">
        <AskFirst
          trigger={text(checkedOn === null ? "approval.check" : "approval.checkAgain", { regulator })}
          title={text("approval.check.title", { name: responder.name, regulator })}
          confirm={text("approval.check.confirm")}
          onConfirm={() => void give()}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("approval.check.text", { regulator, place: jurisdiction.name })}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={command} />
    </li>
  );
}
