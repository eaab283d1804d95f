import { useRef, useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ChoiceForm } from "../page/choice-form.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { answerConflictCheck } from "./introduction.operations.ts";
import { answersFor, type StepProps, unsureSince } from "./introduction-side.ts";

const outcomes = ["CLEAR", "CONFLICT", "CANNOT_SAY"] as const;
type Outcome = (typeof outcomes)[number];

/** What was found from what is shown: for the whole, never about whom. Whoever could not tell answers again when they can. */
export function AnswerConflict({ seen, onDone }: StepProps) {
  const answer = useCommand(answerConflictCheck);
  const { id, nextStep, conflictWay } = seen.introduction;
  const name = answersFor(seen.introduction, useSignedIn().person);
  const isCompared = nextStep === "CONFIRM_CLEAR";
  const unsure = isCompared ? undefined : unsureSince(seen.introduction);
  const [again, setAgain] = useState<string>();
  const choose = async (outcome: Outcome) => {
    if (await answer.give({ introduction: id, outcome })) setAgain(undefined);
    onDone();
  };
  if (unsure !== undefined && again !== unsure) {
    return <Unsure since={unsure} isShown={conflictWay === "AS_SHOWN"} onAgain={() => setAgain(unsure)} />;
  }
  return (
    <>
      <ChoiceForm
        legend={name === undefined ? "introduction.conflict" : "introduction.conflictFor"}
        values={{ name: name ?? "" }}
        hint={isCompared ? "introduction.conflictHint" : "introduction.conflictHint.shown"}
        codes={outcomes}
        labelOf={(outcome) => `conflict.${outcome}` as const}
        thenOf={(outcome) => thenOf(outcome, isCompared)}
        finalOf={(outcome) => (outcome === "CONFLICT" ? final : undefined)}
        isUnderWay={answer.isUnderWay}
        onChoose={(outcome) => void choose(outcome)}
      />
      <CommandAnswer command={answer} />
    </>
  );
}

/** A conflict ends it for good: it is asked once more before that is said. */
const final = { about: "conflictThen.CONFLICT", deed: "ends.endConflict" } as const;

type UnsureProps = {
  since: string;
  /** Whether it is looked for by what is shown, and names could be checked instead. */
  isShown: boolean;
  onAgain: () => void;
};

/** What was sent, in the place of the form, and how it goes on from there. */
function Unsure({ since, isShown, onAgain }: UnsureProps) {
  const text = useText();
  const moment = useMoment();
  const first = useRef(since);
  const sent = useFocus<HTMLDivElement>(since === first.current ? undefined : since, { isOnlyLost: true });
  return (
    <div className="note" role="status" tabIndex={-1} ref={sent}>
      <p>
        <strong>{text("introduction.unsure", { moment: moment(since) })}</strong>
      </p>
      <p>{text("introduction.unsure.next")}</p>
      {isShown && <NamesFirst />}
      <div className="actions">
        <button type="button" onClick={onAgain}>
          {text("introduction.unsure.again")}
        </button>
      </div>
    </div>
  );
}

/** Their organization may have names checked before: that is for coordinators to say, among its settings. */
function NamesFirst() {
  const text = useText();
  const { roles } = useSignedIn();
  if (!roles.includes("COORDINATOR")) return <p>{text("introduction.unsure.names")}</p>;
  return (
    <p>
      {text("introduction.unsure.namesYours")}{" "}
      <Link to={{ screen: "organization" }} search={{ tab: "settings" }}>
        {text("introduction.unsure.set")}
      </Link>
    </p>
  );
}

/** Whoever cannot say after a comparison has people look at names next; from what is shown it stays with whoever looks. */
function thenOf(outcome: Outcome, isCompared: boolean) {
  return `conflictThen.${isCompared && outcome === "CANNOT_SAY" ? "PEOPLE_LOOK" : outcome}` as const;
}
