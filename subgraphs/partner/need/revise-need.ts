import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkIntroducedIssues } from "../introduction/check-introduced-issues.ts";
import { followIssues } from "../introduction/follow-issues.ts";
import { liveIntroductionsOf } from "../introduction/introduction.store.ts";
import type { IssueFields } from "./check-issues.ts";
import { checkNeed, type NeedFields } from "./check-need.ts";
import { findRevisableNeed } from "./find-workable-need.ts";
import { isSought } from "./need.codes.ts";
import type { Need } from "./need.entity.ts";
import { replaceIssues } from "./need.store.ts";
import type { UnfinishedIssue } from "./need-draft.ts";
import { issueDraft } from "./post-need.ts";
import { unfinishedOf } from "./unfinished-need.ts";

export type ReviseNeed = { need: string; input: NeedFields; idempotencyKey: string };

/** Changes what is given and leaves the rest. Given issues take the place of all; those with their id are kept. */
export async function reviseNeed(context: PartnerContext, { need: id, input, idempotencyKey }: ReviseNeed) {
  const command = { name: "reviseNeed", idempotencyKey, input: { need: id, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findRevisableNeed(scope, id);
      if (!found.ok) return found;
      const { now } = scope;
      const organizations = context.knownOrganizations();
      const { value, problems, warnings } = checkNeed(input, ["input"], { now, organizations });
      const { issues, ...content } = value;
      const all = [...problems, ...(issues ? await checkIssuesKept(scope, found.need, issues) : [])];
      if (all.length > 0) return refused(...all);
      found.need.revise(content, now);
      const drafts = issues && draftsOf(scope, issues);
      if (drafts) replaceIssues(scope.em, found.need, drafts);
      keepUnfinished(found.need, { issues: drafts, isUrgencySaid: value.urgency !== undefined });
      await scope.em.flush();
      await followIssues(scope, id);
      scope.record({ action: "need.revise", subject: id, details: { fields: Object.keys(value) } });
      return { ok: true, result: { id, warnings } };
    },
  });
}

/** Of a draft the rest may be missing still. */
function keepUnfinished(
  need: Need,
  { issues, isUrgencySaid }: { issues: UnfinishedIssue[] | undefined; isUrgencySaid: boolean },
): void {
  if (!need.unfinished) return;
  const said = isUrgencySaid || need.unfinished.isUrgencySaid;
  const all = issues ?? need.unfinished.issues;
  need.unfinished = unfinishedOf({ issues: all, isUrgencySaid: said, languages: need.languages });
}

async function checkIssuesKept({ sql }: CommandScope, need: Need, issues: readonly IssueFields[]): Promise<Problem[]> {
  const live = await liveIntroductionsOf(sql, need.id);
  return [...checkKept(need, issues), ...checkIntroducedIssues(need, issues, live)];
}

/** An issue that somebody holds stays as it is; an issue that is named must be one of this need. */
function checkKept(need: Need, issues: readonly IssueFields[]): Problem[] {
  const own = new Map(need.issues.getItems().map((issue) => [issue.id, issue]));
  const named = new Set<string>();
  const problems = issues.flatMap((issue, index) => {
    if (!issue.id) return [];
    const path = ["input", "issues", String(index), "id"];
    const isRepeated = named.has(issue.id);
    named.add(issue.id);
    if (isRepeated) return [problem("DUPLICATE", path, "This issue stands in the list already. Leave one out.")];
    if (own.has(issue.id)) return [];
    return [problem("NOT_FOUND", path, "This need has no issue of that id. Leave the id out to add a new issue.")];
  });
  const lost = [...own.values()].filter((issue) => !isSought(issue) && !named.has(issue.id));
  const sentence = "An issue that somebody holds or has finished is missing. Give it with its id.";
  return lost.length === 0 ? problems : [...problems, problem("WRONG_STATE", ["input", "issues"], sentence)];
}

function draftsOf(scope: CommandScope, issues: readonly IssueFields[]) {
  return issues.map((issue, position) => issueDraft({ ...issue, id: issue.id ?? scope.newId() }, position));
}
