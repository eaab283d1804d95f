import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { dayOf } from "../reachability/days-away.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { AdmissionLine } from "./admission-line.tsx";
import { approveResponder } from "./approval.operations.ts";
import { NotFound } from "./not-found.tsx";
import type { ToApprove } from "./to-approve.ts";

type ApprovalCardProps = { responder: ToApprove; onDone: () => void; onApproved: (responder: ToApprove) => void };

/** One responder: what is known, what is missing, and what a coordinator does next. */
export function ApprovalCard({ responder, onDone, onApproved }: ApprovalCardProps) {
  const text = useText();
  const { id, name, profession, heldBy, issues, admissions, supervisor, state } = responder;
  const isAdmitted = needsAdmission(profession) || admissions.length > 0;
  return (
    <li className="card">
      <h2>{name}</h2>
      <p>
        {text(`approval.profession.${profession}`)}
        {heldBy && <br />}
        {heldBy && text("approval.heldBy", { name: heldBy.name })}
        {supervisor && <br />}
        {supervisor && text("approval.supervisor", { name: supervisor.name })}
      </p>
      <Standing responder={responder} />
      <p className="hint">{text("approval.issues", { names: issues.map((one) => one.name).join(", ") })}</p>
      {isAdmitted && <h3>{text("approval.admissions")}</h3>}
      {isAdmitted && admissions.length === 0 && <p>{text("approval.admissions.none")}</p>}
      <ul className="plain">
        {admissions.map((admission) => (
          <AdmissionLine
            key={admission.jurisdiction.code}
            responder={responder}
            admission={admission}
            onDone={onDone}
          />
        ))}
      </ul>
      {state === "AWAITING_APPROVAL" && <Approve responder={responder} onApproved={onApproved} />}
      {(state === "AWAITING_APPROVAL" || state === "APPROVED") && <NotFound responder={responder} onDone={onDone} />}
      <p>
        <Link to={routeOf(`/responders/${encodeURIComponent(id)}`)}>{text("approval.open", { name })}</Link>
      </p>
    </li>
  );
}

/** What keeps them from being found by others, or from taking anything. */
function Standing({ responder }: { responder: ToApprove }) {
  const text = useText();
  const day = useDay();
  const { isSuspended, isHeld, isPaused, pausedUntil, heldBy, isSponsored, approvedBy } = responder;
  const paused = () => {
    if (!pausedUntil) return text("approval.paused");
    return text("approval.pausedUntil", { day: day(dayOf(pausedUntil, "end")), name: heldBy?.name ?? "" });
  };
  return (
    <>
      {isHeld && <p className="note">{text("approval.held")}</p>}
      {isSuspended && (
        <p className="note">
          {text("approval.suspended")}{" "}
          <Link to={{ screen: "organization" }} search={{ tab: "concerns" }}>
            {text("approval.toConcerns")}
          </Link>
        </p>
      )}
      {isPaused && <p className="hint">{paused()}</p>}
      {isSponsored && <p className="hint">{text("approval.sponsored")}</p>}
      {approvedBy && <p className="hint">{text("approval.approvedBy", { name: approvedBy.name })}</p>}
    </>
  );
}

function Approve({ responder, onApproved }: Omit<ApprovalCardProps, "onDone">) {
  const text = useText();
  const { person } = useSignedIn();
  const command = useCommand(approveResponder);
  const give = async () => {
    if (await command.give({ responder: responder.id })) onApproved(responder);
  };
  const missing = missingOf(responder);
  const heldBy = responder.heldBy?.id === person ? null : responder.heldBy;
  return (
    <>
      {missing.length > 0 && (
        <div className="next">
          <p>
            <strong>{text("approval.missing")}</strong>
          </p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{text(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {missing.length === 0 && (
        <>
          <p>{text("approval.vouch")}</p>
          <p>{heldBy ? text("approval.willTell", { name: heldBy.name }) : text("approval.canPause")}</p>
          <div className="actions">
            <ActionButton isFirst isUnderWay={command.isUnderWay} onPress={() => void give()}>
              {text("approval.approve", { name: responder.name })}
            </ActionButton>
          </div>
        </>
      )}
      <CommandAnswer command={command} />
    </>
  );
}

/** Whom some authority admits to what they do. */
function needsAdmission(profession: ToApprove["profession"]): boolean {
  return profession !== "EXPERT" && profession !== "INTERPRETER";
}

/** What the graph would refuse the approval for, said before anybody presses. */
function missingOf({ profession, admissions, supervisor }: ToApprove) {
  const isAsked = needsAdmission(profession);
  const isChecked = admissions.some(({ checkedOn }) => checkedOn !== null);
  return [
    ...(isAsked && admissions.length === 0 ? (["approval.missing.noAdmission"] as const) : []),
    ...(isAsked && admissions.length > 0 && !isChecked ? (["approval.missing.check"] as const) : []),
    ...(profession === "STUDENT" && supervisor?.state !== "APPROVED" ? (["approval.missing.supervisor"] as const) : []),
  ];
}
