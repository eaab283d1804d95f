import type { Sql } from "#shared/database/sql.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import { isoText } from "../database/iso-text.ts";
import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
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
 * Said yes or no: an offer, a word to a request, an acceptance; or the showing was declined by a person, and not
 * because an organization takes no more. What the system settled is nobody's answer.
 */
const selectFacts = `
select n.id, ${isoText("n.posted_at")} as "postedAt", ${isoText("n.closed_at")} as "closedAt",
  to_json(n.languages) as languages, to_json(n.exploitation) as exploitation,
  (select coalesce(json_agg(json_build_object('id', q.id, 'issue', q.issue, 'jurisdiction', q.jurisdiction,
      'help', q.help, 'outcome', q.outcome) order by q.position), '[]')
   from need_issue q where q.need_id = n.id) as issues,
  (select coalesce(json_agg(json_build_object('at', ${isoText("a.at")}, 'issues', a.issues,
      'organization', a.organization, 'isAcceptance', a.is_acceptance) order by a.at, a.organization), '[]')
   from (
     select s.at, to_json(i.issues) as issues, i.organization, s.kind = 'ACCEPT' as is_acceptance
     from introduction i join introduction_step s on s.introduction = i.id
     where i.need = n.id and i.is_confirmed and s.side = 'OTHER'
       and s.kind in ('OFFER', 'WILLING', 'DECLINE', 'ACCEPT') and s.at <= $3
     union all
     select w.changed_at, to_json(jsonb_path_query_array(w.issues, '$[*].id')), w.organization, false
     from showing w where w.need = n.id and w.state = 'DECLINED' and w.changed_at <= $3
       and w.declined_because not in ('ENOUGH_SHOWN', 'TOO_MUCH_SHOWN')
   ) a) as answers
from (
  select id, posted_at, closed_at, languages, exploitation from need
  where posted_at >= $1 and posted_at < $2 and posted_at <= $3 and status <> 'DRAFT'
    and ($4::timestamptz is null or (posted_at <= $4 and (posted_at < $4 or id > $5)))
  order by posted_at desc, id limit ${factsPageSize}
) n order by n.posted_at desc, n.id`;

/** Needs that were posted in a time, with what was said to them up to a moment; the newest first. */
export async function needFactsPage(sql: Sql, { from, to, asOf, after }: FactsPage): Promise<NeedFactsRow[]> {
  return sql.query<NeedFactsRow>(selectFacts, [from, to, asOf, after?.postedAt ?? null, after?.id ?? null]);
}
