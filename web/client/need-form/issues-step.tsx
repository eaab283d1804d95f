import { useState } from "react";
import { ChosenChips } from "../form/chosen-chips.tsx";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import type { DraftIssue } from "./draft.ts";
import { IssueFinder } from "./issue-finder.tsx";
import type { FoundIssue } from "./issue-found.ts";
import { SendStep } from "./send-step.tsx";
import type { StepProps } from "./step-props.ts";

const mostIssues = 12;

/** What they need help with: found by everyday words, kept as chips. */
export function IssuesStep({ step, held }: StepProps) {
  const text = useText();
  const [issues, setIssues] = useState<readonly DraftIssue[]>(held.draft.issues);
  const [isMissing, setMissing] = useState(false);
  const add = ({ place, ...issue }: FoundIssue) => {
    if (issues.length >= mostIssues) return;
    setIssues([...issues, { key: crypto.randomUUID(), id: null, issue, place, help: null, due: null }]);
    setMissing(false);
  };
  const leave = (key: string) => setIssues(issues.filter((one) => one.key !== key));
  const go = () => {
    setMissing(issues.length === 0);
    if (issues.length > 0) void held.save(step, { issues });
  };
  return (
    <>
      <p className="hint">{text("needForm.issues.hint")}</p>
      <IssueFinder chosen={issues.map(({ issue }) => issue.id)} onChoose={add}>
        <div aria-live="polite">
          {issues.length > 0 && <h2>{text("needForm.issues.chosen", { count: issues.length })}</h2>}
          <ChosenChips chosen={issues.map(({ key, issue }) => ({ id: key, name: issue.name }))} onLeave={leave} />
        </div>
        {issues.length >= mostIssues && <p>{text("needForm.issues.most")}</p>}
        {isMissing && (
          <p className="missing" role="alert">
            {text("needForm.issues.missing")}
          </p>
        )}
        <SendStep saving={held.saving} onSend={go} />
        <CommandAnswer command={held.saving} />
      </IssueFinder>
    </>
  );
}
