import { GraphQLError } from "graphql";
import { narrowToIssues } from "../candidate/match-profile.ts";
import { decodeCursor, type PageCursor } from "../candidate/page-cursor.ts";
import type { CandidatePage } from "../candidate/rank-candidates.ts";
import type { MatchingContext } from "../context.ts";
import { type AskedNeed, admittedProfile } from "./admitted-profile.ts";

export const maxFirst = 50;
const maxIssueIds = 30;

export type PageArguments = { first: number; after?: string | undefined; issues?: readonly string[] | undefined };

/**
 * One page of candidates for a need; `undefined` for one that its home told nothing of.
 * @throws GraphQLError QUERY_INVALID for arguments that no page can have
 */
export function askCandidates(
  context: MatchingContext,
  need: AskedNeed,
  page: PageArguments,
): CandidatePage | undefined {
  const profile = admittedProfile(need);
  if (!profile) return undefined;
  const { first, issues } = page;
  const after = readCursor(page);
  const narrowed = issues ? narrowToIssues(profile, issues) : profile;
  return context.matcher.candidates({ profile: narrowed, first, after });
}

function readCursor({ first, after, issues }: PageArguments): PageCursor | undefined {
  if (first < 0 || first > maxFirst) throw invalid(`"first" must be from 0 to ${maxFirst}.`);
  if (issues && issues.length > maxIssueIds) throw invalid(`"issues" must name at most ${maxIssueIds} issues.`);
  if (after === undefined || after === null) return undefined;
  const cursor = decodeCursor(after);
  if (!cursor) throw invalid('"after" is no cursor of this list.');
  return cursor;
}

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "QUERY_INVALID" } });
}
