import { useId, useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import type { Found } from "../find/found.ts";
import { useFindIssues } from "../find/use-finds.ts";
import { useFound } from "../find/use-found.ts";
import { useText } from "../language/use-text.ts";
import { IssueGroups } from "./issue-groups.tsx";
import { readIssueGroups } from "./need-form.operations.ts";

type IssueFinderProps = { chosen: readonly string[]; onChoose: (issue: Found) => void };

/** Legal issues by what people say instead; without words, in their groups. The same issue may be needed in two places. */
export function IssueFinder({ chosen, onChoose }: IssueFinderProps) {
  const text = useText();
  const { locale } = useIntl();
  const id = useId();
  const [words, setWords] = useState("");
  const { found, isLooking } = useFound(useFindIssues(), words);
  const [{ data }] = useQuery({ query: readIssueGroups, variables: { locale } });
  const groups = data?.legalIssueGroups ?? [];
  const bestOf = ([best]: readonly Found[]) => found.findIndex(({ id: one }) => one === best?.id);
  const isSearch = words.trim() !== "";
  const fitting = groups
    .map((group) => ({ ...group, issues: found.filter((one) => group.issues.some(({ code }) => code === one.id)) }))
    .filter(({ issues }) => issues.length > 0)
    .sort((a, b) => bestOf(a.issues) - bestOf(b.issues));
  const choose = (issue: Found) => {
    onChoose(issue);
    setWords("");
    document.getElementById(id)?.focus();
  };
  return (
    <search className="question">
      <label htmlFor={id}>{text("needForm.find")}</label>
      <p className="hint" id={`${id}-hint`}>
        {text("needForm.find.hint")}
      </p>
      <input
        id={id}
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p className="hint" role="status">
        {isSearch && text(isLooking ? "app.loading" : "needForm.find.found", { count: found.length })}
      </p>
      {isSearch ? (
        <IssueGroups groups={fitting} isOpen chosen={chosen} onChoose={choose} />
      ) : (
        <IssueGroups
          groups={groups.map((group) => ({
            ...group,
            issues: group.issues.map(({ code, name }) => ({ id: code, name })),
          }))}
          isOpen={false}
          chosen={chosen}
          onChoose={choose}
        />
      )}
    </search>
  );
}
