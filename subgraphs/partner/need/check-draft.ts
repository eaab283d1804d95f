import type { Problem } from "#shared/errors/problem.ts";
import { checkJurisdiction, checkLegalIssue, checkLength } from "../codes/check-codes.ts";
import { type Checked, checked, mergeChecked } from "../codes/checked.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { checkDue, checkRepeated, type IssueFields, maxIssues } from "./check-issues.ts";
import { type CheckedNeed, checkNeed, type NeedFields, type NeedSurroundings } from "./check-need.ts";

/** An issue as far as it was said. */
export type DraftIssueFields = {
  id?: string | null;
  issue: string;
  jurisdiction?: string | null;
  help?: HelpKind | null;
  due?: IssueFields["due"];
};

/** Everything that a poster may say, none of it necessary yet; what is left out of a revision stays as it is. */
export type DraftFields = Omit<NeedFields, "issues"> & { issues?: DraftIssueFields[] | null; byHand?: boolean | null };

export type CheckedDraft = { issues?: DraftIssueFields[]; content: DraftContent };

type DraftContent = Omit<CheckedNeed, "issues"> & { isByHand?: boolean };

/** What was said so far: codes must be right, and nothing is missing yet. */
export function checkDraft(
  { issues, languages, byHand, ...fields }: DraftFields,
  path: readonly string[],
  surroundings: NeedSurroundings,
): Checked<CheckedDraft> {
  const isEmptied = languages?.length === 0;
  const rest = checkNeed({ ...fields, languages: isEmptied ? null : (languages ?? null) }, path, surroundings);
  const said = issues ? checkDraftIssues(issues, [...path, "issues"], surroundings.now) : undefined;
  const { problems, warnings } = mergeChecked([{ ...rest, value: {} }, ...(said ? [{ ...said, value: {} }] : [])]);
  const { issues: _, ...checkedContent } = rest.value;
  const content = byHand == null ? checkedContent : { ...checkedContent, isByHand: byHand };
  const value = { content: isEmptied ? { ...content, languages: [] } : content };
  return checked(said ? { ...value, issues: said.value } : value, problems, warnings);
}

function checkDraftIssues(
  issues: readonly DraftIssueFields[],
  path: readonly string[],
  now: Date,
): Checked<DraftIssueFields[]> {
  const problems: Problem[] = [...checkLength(issues, { min: 0, max: maxIssues }, path)];
  const warnings: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { issue, jurisdiction, help, due }] of issues.slice(0, maxIssues).entries()) {
    const at = [...path, String(index)];
    problems.push(...checkLegalIssue(issue, [...at, "issue"]));
    if (jurisdiction) problems.push(...checkJurisdiction(jurisdiction, [...at, "jurisdiction"]));
    if (jurisdiction && help) problems.push(...checkRepeated({ issue, jurisdiction, help }, seen, at));
    const date = checkDue(due, [...at, "due", "on"], now);
    problems.push(...date.problems);
    warnings.push(...date.warnings);
  }
  return checked([...issues], problems, warnings);
}
