import type { Text } from "../language/use-text.ts";

type Named = { name: string };
/** Of a draft the place may not be said yet. */
type Issue = { issue: Named; jurisdiction: Named | null };

/** Each once, with its place. */
export function issueNames(issues: readonly Issue[], text: Text): string[] {
  const names = issues.map(({ issue, jurisdiction }) =>
    jurisdiction ? text("opportunity.place", { issue: issue.name, place: jurisdiction.name }) : issue.name,
  );
  return [...new Set(names)];
}

/** The same in one line; each holds a comma of its own. */
export function issueWords(issues: readonly Issue[], text: Text): string {
  return joinIssues(issueNames(issues, text));
}

export function joinIssues(names: readonly string[]): string {
  return names.join("; ");
}
