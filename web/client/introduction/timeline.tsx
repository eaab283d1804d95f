import { useIsMessageId, useMoment, useText } from "../language/use-text.ts";
import type { Introduction, SeenIntroduction } from "./introduction-side.ts";

type Step = Introduction["steps"][number];
type TimelineProps = { steps: readonly Step[]; side: SeenIntroduction["side"] };

/** Who did what when, and whether the other side has seen it: the same for both. */
export function Timeline({ steps, side }: TimelineProps) {
  const text = useText();
  return (
    <section>
      <h2>{text("introduction.timeline")}</h2>
      <ol className="timeline">
        {steps.map((step) => (
          <TimelineStep key={`${step.kind} ${step.at} ${step.code}`} step={step} isOurs={step.side === side} />
        ))}
      </ol>
    </section>
  );
}

function TimelineStep({ step, isOurs }: { step: Step; isOurs: boolean }) {
  const text = useText();
  const moment = useMoment();
  const isMessageId = useIsMessageId();
  const { kind, side, name, at, seenAt } = step;
  const detail = `${details[kind]}.${step.code}`;
  return (
    <li>
      {text(`step.${kind}`, { name: name ?? text(`side.${side}`) })}
      {isMessageId(detail) && <>: {text(detail)}</>}
      <br />
      <span className="hint">
        <time dateTime={at}>{moment(at)}</time>
        {isOurs && (
          <> · {seenAt ? text("introduction.seen", { moment: moment(seenAt) }) : text("introduction.unseen")}</>
        )}
      </span>
    </li>
  );
}

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
