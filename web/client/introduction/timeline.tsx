import { useMoment, useText } from "../language/use-text.ts";
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
  const { kind, side, name, at, seenAt } = step;
  return (
    <li>
      {text(`step.${kind}`, { name: name ?? text(`side.${side}`) })}
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
