import { useRef } from "react";
import { useIntl } from "react-intl";
import { HowChecked } from "../conflict-check/how-checked.tsx";
import { useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { endOfAsked, isUnsure } from "../need/read-asked.ts";
import { useFocus } from "../page/use-focus.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { acrossFrom, answersFor, type Introduction, isWorker, type StepProps, workersOf } from "./introduction-side.ts";
import { HomeStep, OtherStep } from "./side-step.tsx";
import { WaitsBelow } from "./waits-below.tsx";

/** What comes next, by when, and the one thing to do about it when it is one's own turn. */
export function NextStep({ seen, onDone }: StepProps) {
  const text = useText();
  const { person } = useSignedIn();
  const { introduction, side, mayAct } = seen;
  const { nextStep, nextSide, outcome, reason } = introduction;
  const isMine = mayAct && nextSide === side;
  const first = useRef(nextStep);
  const heading = useFocus<HTMLHeadingElement>(nextStep === first.current ? undefined : nextStep, { isOnlyLost: true });
  // Asked once, before the first word that is given for somebody.
  const forWhom = side === "OTHER" && nextStep === "ANSWER_REQUEST" ? answersFor(introduction, person) : undefined;
  const end = endOfAsked(introduction);
  const Step = side === "HOME" ? HomeStep : OtherStep;
  return (
    <section className="next">
      <h2 ref={heading} tabIndex={-1}>
        {text("introduction.next")}
      </h2>
      {end && (
        <p>
          <strong>{text(end)}</strong>
        </p>
      )}
      <WhatComes seen={seen} isMine={isMine} />
      <ByWhen introduction={introduction} isMine={isMine} />
      {outcome && <p>{text("introduction.outcome", { outcome: text(`outcome.${outcome}`) })}</p>}
      {reason && <p>{text("introduction.reason", { reason: text(`reason.${reason}`) })}</p>}
      <HowChecked seen={seen} />
      {forWhom && (
        <p>
          <strong>{text("introduction.answersFor", { name: forWhom })}</strong>
        </p>
      )}
      {mayAct && <Step key={nextStep} seen={seen} onDone={onDone} />}
      <WaitsBelow seen={seen} />
    </section>
  );
}

/** What comes next, as it is for whoever reads it. */
function WhatComes({ seen: { introduction, side, mayAct }, isMine }: { seen: StepProps["seen"]; isMine: boolean }) {
  const text = useText();
  const words = useStepWords(introduction, isMine);
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      {isUnsure(introduction) && mayAct && side === "HOME" && <p>{text("introduction.unsure.ask")}</p>}
    </>
  );
}

function useStepWords(introduction: Introduction, isMine: boolean): string {
  const text = useText();
  const intl = useIntl();
  const { person } = useSignedIn();
  const { nextStep } = introduction;
  if (nextStep === "WORK_TOGETHER" && !isWorker(introduction, person)) {
    return text("introduction.workers", { names: intl.formatList(workersOf(introduction)) });
  }
  if (isUnsure(introduction) && !isMine) {
    return text("introduction.unsure.theirs", { name: acrossFrom(introduction, "HOME") });
  }
  return text(isMine ? `next.${nextStep}` : `theirs.${nextStep}`);
}

/** Until when, and by which rule: in whose working hours. */
function ByWhen({ introduction, isMine }: { introduction: Introduction; isMine: boolean }) {
  const text = useText();
  const deadline = useDeadline();
  const { answerBy, nextSide, responderContact, homeContact, organization, need } = introduction;
  const theirs = responderContact?.name ?? organization.name;
  const name = nextSide === "OTHER" ? theirs : (homeContact?.name ?? need?.organization.name ?? "");
  const rule = ruleOf(introduction);
  if (answerBy === null) return null;
  return (
    <p>
      {text(`work.by.${isMine ? "ME" : "OTHERS"}`, { moment: deadline(answerBy) })} {rule && text(rule, { name })}
    </p>
  );
}

/** How long is waited as a rule; nothing is said of it where help is needed at once. */
function ruleOf({ state, need }: Pick<Introduction, "state" | "need">) {
  if (need?.urgency === "EMERGENCY") return undefined;
  const isFirst = state === "REQUESTED" || state === "OFFERED";
  return isFirst ? "introduction.rule.FIRST_ANSWER" : "introduction.rule.CONFLICT_CHECK";
}
