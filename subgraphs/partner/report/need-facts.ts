import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { IssueOutcome } from "../need/need.codes.ts";
import { isUnmet } from "./is-unmet.ts";
import type { NeedFactsRow } from "./need-facts.store.ts";

/** What became of one issue up to a moment. */
export type IssueFacts = {
  issue: string;
  jurisdiction: string;
  help: HelpKind;
  /** Null as long as the need was not closed. */
  outcome: IssueOutcome | null;
  /** When somebody first said yes or no. */
  answeredAt: Date | null;
  acceptedAt: Date | null;
  /** The organization whose responder accepted it first. */
  acceptedBy: string | null;
  isUnmet: boolean;
};

/** A need that was posted, and what became of it up to a moment. Its id is for telling needs apart, and leaves nowhere. */
export type NeedFacts = {
  id: string;
  postedAt: Date;
  /** When it was closed, or taken back. */
  endedAt: Date | null;
  languages: readonly string[];
  exploitation: readonly ExploitationCode[];
  answeredAt: Date | null;
  issues: readonly IssueFacts[];
};

/** A row as it stood at a moment. */
export function needFacts(row: NeedFactsRow, asOf: Date): NeedFacts {
  const { id, languages, exploitation, answers } = row;
  const postedAt = new Date(row.postedAt);
  const closedAt = row.closedAt === null ? null : new Date(row.closedAt);
  const endedAt = closedAt !== null && closedAt <= asOf ? closedAt : null;
  const issues = row.issues.map((issue) => issueFacts(issue, { row, postedAt, endedAt, asOf }));
  return { id, postedAt, endedAt, languages, exploitation, answeredAt: timeOf(answers[0]), issues };
}

type Around = { row: NeedFactsRow; postedAt: Date; endedAt: Date | null; asOf: Date };

function issueFacts(issue: NeedFactsRow["issues"][number], { row, postedAt, endedAt, asOf }: Around): IssueFacts {
  const { issue: code, jurisdiction, help } = issue;
  const answers = row.answers.filter(({ issues }) => issues.includes(issue.id));
  const acceptance = answers.find(({ isAcceptance }) => isAcceptance);
  const acceptedAt = timeOf(acceptance);
  const outcome = endedAt === null ? null : issue.outcome;
  return {
    ...{ issue: code, jurisdiction, help, outcome },
    answeredAt: timeOf(answers[0]),
    acceptedAt,
    acceptedBy: acceptance?.organization ?? null,
    isUnmet: isUnmet({ postedAt, acceptedAt, endedAt, outcome }, asOf),
  };
}

function timeOf(answer: { at: string } | undefined): Date | null {
  return answer ? new Date(answer.at) : null;
}
