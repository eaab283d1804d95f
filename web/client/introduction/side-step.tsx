import { AskBlindly } from "../conflict-check/ask-blindly.tsx";
import { CompareNames } from "../conflict-check/compare-names.tsx";
import { NameChecker } from "../conflict-check/name-checker.tsx";
import { SealAnew } from "../conflict-check/seal-anew.tsx";
import { SealNames } from "../conflict-check/seal-names.tsx";
import { WaitForComparison } from "../conflict-check/wait-for-comparison.tsx";
import { WhoLooks } from "../conflict-check/who-looks.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { AnswerConflict } from "./answer-conflict.tsx";
import { AnswerWilling, ofAsked, ofHome } from "./answer-willing.tsx";
import { AskElse } from "./ask-else.tsx";
import { BeginHandOver } from "./begin-hand-over.tsx";
import { answerOffer, answerRequest } from "./introduction.operations.ts";
import { answersFor, type StepProps } from "./introduction-side.ts";
import { OpenHandOver } from "./open-hand-over.tsx";
import { TakeOn } from "./take-on.tsx";

/** What the need's organization can do at this step; nothing where it waits. */
export function HomeStep({ seen, onDone }: StepProps) {
  const { id, nextStep, isAdvice } = seen.introduction;
  switch (nextStep) {
    case "WORK_TOGETHER":
      return isAdvice ? null : <BeginHandOver introduction={seen.introduction} />;
    case "ASK_SOMEBODY_ELSE":
      return <AskElse need={seen.introduction.need?.id} />;
    case "ANSWER_OFFER":
      return <AnswerWilling id={id} document={answerOffer} reasons={ofHome} words={offer} onDone={onDone} />;
    case "SEAL_NAMES":
      return <SealNames seen={seen} onDone={onDone} />;
    case "CHECK_NAMES":
      return <SealAnew seen={seen} onDone={onDone} />;
    case "ASK_BLINDLY":
      return <AskBlindly seen={seen} onDone={onDone} />;
    case "WAIT_FOR_COMPARISON":
      return <WaitForComparison seen={seen} onDone={onDone} />;
    case "COMPARE_NAMES":
      return <CompareNames seen={seen} onDone={onDone} />;
    default:
      return null;
  }
}

/** What the responder's side can do at this step; nothing where it waits. */
export function OtherStep({ seen, onDone }: StepProps) {
  const { person } = useSignedIn();
  const { id, nextStep, isAdvice } = seen.introduction;
  const name = answersFor(seen.introduction, person);
  switch (nextStep) {
    case "ANSWER_REQUEST":
      return (
        <AnswerWilling
          id={id}
          document={answerRequest}
          reasons={ofAsked}
          words={name === undefined ? request : requestFor}
          name={name}
          onDone={onDone}
        />
      );
    case "CHECK_CONFLICT":
    case "CONFIRM_CLEAR":
      return <AnswerConflict seen={seen} onDone={onDone} />;
    case "NAME_CHECKER":
      return <NameChecker />;
    case "CHECK_NAMES":
      return <WhoLooks seen={seen} onDone={onDone} />;
    case "WORK_TOGETHER":
      return isAdvice ? null : <OpenHandOver seen={seen} onDone={onDone} />;
    case "TAKE_ON":
      return <TakeOn seen={seen} onDone={onDone} />;
    default:
      return null;
  }
}

const request = { yes: "introduction.willing", no: "introduction.decline" } as const;
const requestFor = { yes: "introduction.willingFor", no: "introduction.declineFor" } as const;
const offer = { yes: "introduction.agree", no: "introduction.turnDown" } as const;
