import type { Introduction } from "./introduction-side.ts";

/** What each side can know of the other: of the survivor those who look after them, of the help those who would give it. */
const questions = {
  HOME: ["FREE_OF_CHARGE", "MEETING_IN_PERSON"],
  OTHER: [
    "INTERPRETER_NEEDED",
    "SAFE_TO_WRITE",
    "SAFE_TO_CALL",
    "HEARING_DATE_KNOWN",
    "CHILDREN_INVOLVED",
    "DOCUMENTS_AT_HAND",
    "EARLIER_LAWYER",
    "FUNDING_KNOWN",
  ],
} as const;

export type OpenQuestion = (typeof questions)["HOME" | "OTHER"][number];

type Shown = {
  questions: readonly Pick<Introduction["questions"][number], "question" | "askedBy">[];
  issues: readonly { issue: { code: string }; due: { kind: string } | null }[];
  need: { languages: readonly unknown[] } | null;
};

/** Those that a side has not asked yet and that the page does not answer already. */
export function openQuestions(shown: Shown, side: "HOME" | "OTHER"): readonly OpenQuestion[] {
  const asked = shown.questions.filter(({ askedBy }) => askedBy === side).map(({ question }) => question);
  const all: readonly OpenQuestion[] = questions[side];
  return all.filter((question) => !asked.includes(question) && !isSaid(question, shown));
}

/** Issues that there are only where there are children. */
const ofChildren: ReadonlySet<string> = new Set([
  "family-custody",
  "family-child-taken",
  "family-child-support",
  "family-parental-rights",
  "family-foster-care",
  "status-child-permit",
]);

/** Whether what the page shows answers it: languages to talk in, the date of a hearing, issues about children. */
function isSaid(question: OpenQuestion, { issues, need }: Shown): boolean {
  switch (question) {
    case "INTERPRETER_NEEDED":
      return (need?.languages.length ?? 0) > 0;
    case "HEARING_DATE_KNOWN":
      return issues.some(({ due }) => due?.kind === "HEARING");
    case "CHILDREN_INVOLVED":
      return issues.some(({ issue }) => ofChildren.has(issue.code));
    default:
      return false;
  }
}
