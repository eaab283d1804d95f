import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { spans } from "./permission-codes.ts";
import { type Drafted, type PermissionDraft, stepOf, upTo } from "./permission-draft.ts";
import type { Named, PermittedNeed } from "./permitted-need.ts";
import { PurposeStep } from "./purpose-step.tsx";
import { ReadStep } from "./read-step.tsx";
import { ScopeStep } from "./scope-step.tsx";
import type { StepProps } from "./step-props.ts";
import { WhomStep } from "./whom-step.tsx";

type RecordPermissionProps = {
  need: PermittedNeed;
  /** What is known already. */
  begun?: PermissionDraft | undefined;
  onDone: (written: Drafted) => void;
  onCancel: () => void;
};

/** Writes a permission down, one question at a time; what was answered stands above and can be changed. */
export function RecordPermission({ need, begun = {}, onDone, onCancel }: RecordPermissionProps) {
  const text = useText();
  const [draft, setDraft] = useState<PermissionDraft>(begun);
  const step = stepOf(draft);
  const heading = useFocus<HTMLHeadingElement>(step);
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {text("permission.record")}
      </h2>
      <Answers draft={draft} onChange={setDraft} />
      {step === "read" ? (
        <ReadStep need={need} draft={draft} onDone={onDone} onCancel={onCancel} />
      ) : (
        <Asked key={step} need={need} draft={draft} onNext={setDraft} onCancel={onCancel} />
      )}
    </section>
  );
}

function Asked(props: StepProps) {
  const step = stepOf(props.draft);
  if (step === "purpose") return <PurposeStep {...props} />;
  if (step === "whom") return <WhomStep {...props} />;
  return <ScopeStep {...props} />;
}

type AnswersProps = { draft: PermissionDraft; onChange: (draft: PermissionDraft) => void };

function Answers({ draft, onChange }: AnswersProps) {
  const text = useText();
  const { purpose, whom, scope } = draft;
  const whomIn = ({ responder, organization: { name } }: Named) =>
    responder ? text("permission.whom.one", { name: responder.name, organization: name }) : name;
  const people = scope?.people.map(({ name }) => name).join(", ") ?? "";
  const opened = scope?.sections.map((section) => text(`section.${section}`)).join(", ") ?? "";
  const whatIsOpened = [people, opened].filter((words) => words !== "").join(": ");
  const span = spans.find((one) => Number(one) === scope?.days);
  const days = span ? text(`permission.days.${span}`) : "";
  const lines = [
    ...(purpose ? [{ step: "purpose", words: text(`purpose.${purpose}`) } as const] : []),
    ...(whom ? [{ step: "whom", words: whomIn(whom) } as const] : []),
    ...(scope ? [{ step: "scope", words: [whatIsOpened, days].filter(Boolean).join(" · ") } as const] : []),
  ];
  return (
    <div className="answers">
      {lines.map(({ step, words }) => (
        <div key={step}>
          <p>{words}</p>
          <button type="button" onClick={() => onChange(upTo(draft, step))}>
            {text("permission.change")}
          </button>
        </div>
      ))}
    </div>
  );
}
