import { useText } from "../language/use-text.ts";
import type { FoundIssue } from "./issue-found.ts";

type Group = { group: string; label: { text: string }; issues: readonly FoundIssue[] };

type IssueGroupsProps = {
  groups: readonly Group[];
  /** What was found is there at once; all that there is opens group by group. */
  isOpen: boolean;
  chosen: readonly string[];
  onChoose: (issue: FoundIssue) => void;
};

/** Legal issues in plain groups; each is a button that takes it. */
export function IssueGroups({ groups, isOpen, chosen, onChoose }: IssueGroupsProps) {
  return (
    <ul className="plain groups">
      {groups.map(({ group, label, issues }) => (
        <li key={group}>
          <details open={isOpen}>
            <summary>{label.text}</summary>
            <ul className="plain">
              {issues.map((issue) => (
                <li key={issue.id}>
                  <IssueButton issue={issue} isChosen={chosen.includes(issue.id)} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

type IssueButtonProps = { issue: FoundIssue; isChosen: boolean; onChoose: (issue: FoundIssue) => void };

function IssueButton({ issue, isChosen, onChoose }: IssueButtonProps) {
  const text = useText();
  return (
    <button type="button" className="wide" onClick={() => onChoose(issue)}>
      {isChosen ? text("needForm.find.again", { name: issue.name }) : issue.name}
    </button>
  );
}
