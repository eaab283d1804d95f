import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Draft } from "./draft.ts";
import { nameOf, type Step, standingOf, stepsOf } from "./steps.ts";
import { useStepTitle } from "./use-step-title.ts";

/** There is room for it beside the question; where there is none it opens by a press. */
const beside = "(min-width: 50rem)";

/** Every step, with what is done and what is left. */
export function TaskList({ draft, now }: { draft: Draft; now: Step }) {
  const text = useText();
  const title = useStepTitle(draft);
  const steps = stepsOf(draft);
  const left = steps.filter((step) => step.id !== "check" && standingOf(step, draft) === "left").length;
  return (
    <nav className="tasks" aria-label={text("needForm.tasks")}>
      <details open={matchMedia(beside).matches}>
        <summary>{text("needForm.left", { left })}</summary>
        <ol>
          {steps.map((step) => (
            <li key={nameOf(step)} className={step.id === "issue" ? "within" : undefined}>
              <Task step={step} isNow={nameOf(step) === nameOf(now)} draft={draft} title={title(step)} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

type TaskProps = { step: Step; isNow: boolean; draft: Draft; title: string };

function Task({ step, isNow, draft, title }: TaskProps) {
  const text = useText();
  const standing = step.id === "check" ? undefined : standingOf(step, draft);
  const { id } = draft;
  const said = standing && <span className="hint">{text(`needForm.standing.${standing}`)}</span>;
  if (isNow || id === undefined) {
    return (
      <span aria-current={isNow ? "step" : undefined}>
        {title} {said}
      </span>
    );
  }
  return (
    <>
      <Link to={{ screen: "need-draft", id }} search={{ step: nameOf(step) }}>
        {title}
      </Link>{" "}
      {said}
    </>
  );
}
