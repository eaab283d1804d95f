import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { AudienceStep } from "./audience-step.tsx";
import { ExploitationStep } from "./exploitation-step.tsx";
import { IssueStep } from "./issue-step.tsx";
import { IssuesStep } from "./issues-step.tsx";
import { LanguagesStep } from "./languages-step.tsx";
import { PreferencesStep } from "./preferences-step.tsx";
import type { StepProps } from "./step-props.ts";
import { nameOf, stepNamed } from "./steps.ts";
import { TaskList } from "./task-list.tsx";
import { UrgencyStep } from "./urgency-step.tsx";
import type { HeldDraft } from "./use-draft.ts";
import { useStepTitle } from "./use-step-title.ts";

type NeedFormProps = {
  held: HeldDraft;
  /** The last step, which is another for what was posted already. */
  check: ReactNode;
};

/** One question at a time, with what is done and what is left beside it. */
export function NeedForm({ held, check }: NeedFormProps) {
  const text = useText();
  const { search } = useAddress();
  const step = stepNamed(search.get("step"), held.draft);
  const title = useStepTitle(held.draft);
  return (
    <div className="need-form">
      <TaskList draft={held.draft} now={step} />
      <Page key={nameOf(step)} document="needForm.document" title={title(step)}>
        {step.id !== "check" && (
          <p className="hint">{text(held.draft.status === "DRAFT" ? "needForm.keptLater" : "needForm.keptHere")}</p>
        )}
        {step.id === "check" ? check : <Question step={step} held={held} />}
        {held.draft.status === "DRAFT" && <p className="hint">{text("needForm.kept")}</p>}
      </Page>
    </div>
  );
}

function Question({ step, held }: StepProps) {
  switch (step.id) {
    case "issues":
      return <IssuesStep step={step} held={held} />;
    case "issue":
      return <IssueStep step={step} at={step.at} held={held} />;
    case "languages":
      return <LanguagesStep step={step} held={held} />;
    case "urgency":
      return <UrgencyStep step={step} held={held} />;
    case "preferences":
      return <PreferencesStep step={step} held={held} />;
    case "exploitation":
      return <ExploitationStep step={step} held={held} />;
    case "audience":
      return <AudienceStep step={step} held={held} />;
    case "check":
      return null;
  }
}
