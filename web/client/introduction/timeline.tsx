import { ClockNote } from "../language/clock-note.tsx";
import { useIsMessageId, useMoment, useText } from "../language/use-text.ts";
import { type Introduction, type SeenIntroduction, saidFor, unseenSince } from "./introduction-side.ts";

type Step = Introduction["steps"][number];
type TimelineProps = Pick<SeenIntroduction, "introduction" | "side" | "isBoth">;

/** Who did what when, and whether the other side has seen it: the same for both. */
export function Timeline({ introduction, side, isBoth }: TimelineProps) {
  const text = useText();
  const moment = useMoment();
  const { steps, responder } = introduction;
  const since = isBoth ? undefined : unseenSince(steps, side);
  return (
    <section>
      <h2>{text("introduction.timeline")}</h2>
      <ClockNote />
      <ol className="timeline">
        {steps.map((step) => (
          <TimelineStep
            key={`${step.kind} ${step.at} ${step.code}`}
            step={step}
            isOurs={step.side === side}
            responder={responder?.name}
          />
        ))}
      </ol>
      {since && (
        <p className="hint">
          {text("introduction.unseenSince", { name: acrossFrom(introduction, side), moment: moment(since) })}
        </p>
      )}
    </section>
  );
}

type TimelineStepProps = { step: Step; isOurs: boolean; responder: string | undefined };

function TimelineStep({ step, isOurs, responder }: TimelineStepProps) {
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
