import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { isoText } from "../database/iso-text.ts";
import type { IssueOutcome } from "../need/need.codes.ts";

/** One answer that somebody elsewhere gave: to a request, to what was shown, or by offering. */
export type AnswerRow = {
  at: string;
  /** Ids of the issues it was about. */
  issues: string[];
  organization: string;
  isAcceptance: boolean;
};

/** A posted need with its issues and all answers to it, oldest answer first. */
export type NeedFactsRow = {
  id: string;
  postedAt: string;
  closedAt: string | null;
  languages: string[];
  exploitation: ExploitationCode[];
  issues: { id: string; issue: string; jurisdiction: string; help: HelpKind; outcome: IssueOutcome | null }[];
  answers: AnswerRow[];
};

export type FactsPage = { from: Date; to: Date; asOf: Date; after: { postedAt: string; id: string } | undefined };

/** So many needs are read at once: a page takes some tens of milliseconds and a few megabytes. */
export const factsPageSize = 1_000;

/**
 * Needs that were posted in a time, with what was said to them up to a moment; the newest first. Three questions to a
 * page, each for all of its needs at once: a plan that is good for one need is not looked for a thousand times.
 */
export async function needFactsPage(sql: Sql, page: FactsPage): Promise<NeedFactsRow[]> {
  const { from, to, asOf, after } = page;
  const needs = await sql.query<NeedRow>(selectNeeds, [from, to, asOf, after?.postedAt ?? null, after?.id ?? null]);
  const ids = needs.map(({ id }) => id);
  const issues = await sql.query<IssueRow>(selectIssues, [ids]);
  const answers = await sql.query<AnswerRow & { need: string }>(selectAnswers, [ids, asOf]);
  const issuesOf = Map.groupBy(issues, ({ need }) => need);
  const answersOf = Map.groupBy(answers, ({ need }) => need);
  return needs.map((need) => ({
    ...need,
    issues: issuesOf.get(need.id) ?? [],
    answers: answersOf.get(need.id) ?? [],
  }));
}

type NeedRow = Omit<NeedFactsRow, "issues" | "answers">;
type IssueRow = NeedFactsRow["issues"][number] & { need: string };

const selectNeeds = `
select id, ${isoText("posted_at")} as "postedAt", ${isoText("closed_at")} as "closedAt",
  to_json(languages) as languages, to_json(exploitation) as exploitation
from need
where posted_at >= $1 and posted_at < $2 and posted_at <= $3 and status <> 'DRAFT'
  and ($4::timestamptz is null or (posted_at <= $4 and (posted_at < $4 or id > $5)))
order by posted_at desc, id limit ${factsPageSize}`;

const selectIssues = `
select need_id as need, id, issue, jurisdiction, help, outcome from need_issue
where need_id = any($1) order by need_id, position`;

/**
 * Said yes or no: an offer, a word to a request, an acceptance; or the showing was declined by a person, and not
 * because an organization takes no more. What the system settled is nobody's answer.
 */
const selectAnswers = `
select need, ${isoText("at")} as at, issues, organization, is_acceptance as "isAcceptance"
from (
  select i.need, s.at, to_json(i.issues) as issues, i.organization, s.kind = 'ACCEPT' as is_acceptance
  from introduction i join introduction_step s on s.introduction = i.id
  where i.need = any($1) and i.is_confirmed and s.side = 'OTHER'
    and s.kind in ('OFFER', 'WILLING', 'DECLINE', 'ACCEPT') and s.at <= $2
  union all
  select w.need, w.changed_at, to_json(jsonb_path_query_array(w.issues, '$[*].id')), w.organization, false
  from showing w where w.need = any($1) and w.state = 'DECLINED' and w.changed_at <= $2
    and w.declined_because not in ('ENOUGH_SHOWN', 'TOO_MUCH_SHOWN')
) said order by said.at, organization`;
