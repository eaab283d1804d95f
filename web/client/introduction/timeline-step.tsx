import { useIsMessageId, useMoment, useText } from "../language/use-text.ts";
import { type Introduction, saidFor } from "./introduction-side.ts";

type Step = Introduction["steps"][number];

type TimelineStepProps = { step: Step; isOurs: boolean; responder: string | undefined };

/** A line of the timeline: who did what, why or with what outcome, when, and whether the other side has seen it. */
export function TimelineStep({ step, isOurs, responder }: TimelineStepProps) {
  const text = useText();
  const moment = useMoment();
  const isMessageId = useIsMessageId();
  const { kind, side, name, at, seenAt } = step;
  const said = text(`step.${kind}`, { name: name ?? text(`side.${side}`) });
  const forWhom = side === "OTHER" && responders.has(kind) ? saidFor(name, responder) : undefined;
  const detail = `${details[kind]}.${step.code}`;
  return (
    <li>
      {forWhom === undefined ? said : text("introduction.stepFor", { said, name: forWhom })}
      {isMessageId(detail) && <>: {text(detail)}</>}
      <br />
      <span className="hint">
        <time dateTime={at}>{moment(at)}</time>
        {isOurs && seenAt && <> · {text("introduction.seen", { moment: moment(seenAt) })}</>}
      </span>
    </li>
  );
}

/** Words of a responder, whoever gives them. */
const responders: ReadonlySet<Step["kind"]> = new Set(["OFFER", "WILLING", "DECLINE", "RESERVE", "END"]);

/** What the code of a step is: a reason, an outcome, a question. */
const details: Readonly<Partial<Record<Step["kind"], string>>> = {
  DECLINE: "reason",
  TURN_DOWN: "reason",
  REFUSE: "reason",
  END: "reason",
  CLOSE: "outcome",
  ASK: "question",
  ANSWER: "question",
  COMPARE_NAMES: "compared",
};
