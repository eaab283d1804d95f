import { type ReactNode, useId, useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import type { Found } from "../find/found.ts";
import { foundPlace } from "../find/found-place.ts";
import { useFindIssues } from "../find/use-finds.ts";
import { useFound } from "../find/use-found.ts";
import { useText } from "../language/use-text.ts";
import type { FoundIssue } from "./issue-found.ts";
import { IssueGroups } from "./issue-groups.tsx";
import { readIssueGroups } from "./need-form.operations.ts";

type ChoosingProps = { chosen: readonly string[]; onChoose: (issue: FoundIssue) => void };

/** `children`: what was chosen so far, next after what is typed. */
type IssueFinderProps = ChoosingProps & { children: ReactNode };

/** Legal issues by what people say instead; without words, in their groups. The same issue may be needed in two places. */
export function IssueFinder({ chosen, onChoose, children }: IssueFinderProps) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState("");
  return (
    <search className="question">
      <label htmlFor={id}>{text("needForm.find")}</label>
      <p className="hint" id={`${id}-hint`}>
        {text("needForm.find.hint")}
      </p>
      <textarea
        id={id}
        className="grows"
        rows={1}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Fitting words={words} chosen={chosen} onChoose={onChoose}>
        {children}
      </Fitting>
    </search>
  );
}

/** What fits the words, the group with the best of it first; all there is, while there are no words. */
function Fitting({ words, children, ...choosing }: IssueFinderProps & { words: string }) {
  const text = useText();
  const { found, isLooking } = useFound(useFindIssues(), words);
  const groups = useIssueGroups();
  const isSearch = words.trim() !== "";
  const fitting = groups
    .map((group) => ({ ...group, issues: found.flatMap(({ id }) => group.issues.find((one) => one.id === id) ?? []) }))
    .filter(({ issues }) => issues.length > 0)
    .sort((a, b) => placeOf(a.issues, found) - placeOf(b.issues, found));
  return (
    <>
      <p className="hint" role="status">
        {isSearch && text(isLooking ? "app.loading" : "needForm.find.found", { count: found.length })}
      </p>
      {isSearch && <IssueGroups groups={fitting} isOpen {...choosing} />}
      {children}
      {!isSearch && <IssueGroups groups={groups} isOpen={false} {...choosing} />}
    </>
  );
}

function useIssueGroups() {
  const { locale } = useIntl();
  const [{ data }] = useQuery({ query: readIssueGroups, variables: { locale } });
  return (data?.legalIssueGroups ?? []).map(({ issues, ...group }) => ({
    ...group,
    issues: issues.map(({ code, name, country }): FoundIssue => {
      return { id: code, name, place: country ? foundPlace(country) : null };
    }),
  }));
}

/** Where the best of some stands in what was found. */
function placeOf([best]: readonly Found[], found: readonly Found[]): number {
  return found.findIndex(({ id }) => id === best?.id);
}
