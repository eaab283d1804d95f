import { useRef } from "react";
import { useMoment, useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { AnswerConflict } from "./answer-conflict.tsx";
import { AnswerWilling } from "./answer-willing.tsx";
import { answerOffer, answerRequest } from "./introduction.operations.ts";
import type { StepProps } from "./introduction-side.ts";
import { TakeOn } from "./take-on.tsx";

/** What comes next, by when, and the one thing to do about it when it is one's own turn. */
export function NextStep({ seen, onDone }: StepProps) {
  const text = useText();
  const moment = useMoment();
  const { introduction, side } = seen;
  const { nextStep, nextSide, answerBy, outcome, reason } = introduction;
  const isMine = nextSide === side;
  const first = useRef(nextStep);
  const heading = useFocus<HTMLHeadingElement>(nextStep === first.current ? undefined : nextStep, { isOnlyLost: true });
  return (
    <section className="next">
      <h2 ref={heading} tabIndex={-1}>
        {text("introduction.next")}
      </h2>
      <p>
        <strong>{text(isMine ? `next.${nextStep}` : `theirs.${nextStep}`)}</strong>
      </p>
      {answerBy && <p>{text(isMine ? "introduction.by" : "introduction.theirBy", { moment: moment(answerBy) })}</p>}
      {outcome && <p>{text("introduction.outcome", { outcome: text(`outcome.${outcome}`) })}</p>}
      {reason && <p>{text("introduction.reason", { reason: text(`reason.${reason}`) })}</p>}
      {isMine && <OwnStep key={nextStep} seen={seen} onDone={onDone} />}
    </section>
  );
}

function OwnStep({ seen, onDone }: StepProps) {
  const { id, nextStep } = seen.introduction;
  switch (nextStep) {
    case "ANSWER_REQUEST":
      return <AnswerWilling id={id} document={answerRequest} words={request} onDone={onDone} />;
    case "ANSWER_OFFER":
      return <AnswerWilling id={id} document={answerOffer} words={offer} onDone={onDone} />;
    case "CHECK_CONFLICT":
    case "CONFIRM_CLEAR":
      return <AnswerConflict seen={seen} onDone={onDone} />;
    case "TAKE_ON":
      return <TakeOn seen={seen} onDone={onDone} />;
    default:
      return null;
  }
}

const request = { yes: "introduction.willing", no: "introduction.decline" } as const;
const offer = { yes: "introduction.agree", no: "introduction.turnDown" } as const;
