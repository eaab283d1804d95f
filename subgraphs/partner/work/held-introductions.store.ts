import type { Sql } from "#shared/database/sql.ts";
import { selectCheckStanding } from "../conflict-check/check-standing.sql.ts";
import type { CheckStanding } from "../conflict-check/check-standing.ts";
import { isoText } from "../database/iso-text.ts";
import type { IntroductionState } from "../introduction/introduction.codes.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { WorkIssue } from "./work-item.ts";

/** A live introduction of a need that somebody looks after, as far as its next step depends on it. */
export type HeldIntroduction = {
  id: string;
  state: IntroductionState;
  conflict: CheckStanding | null;
  answerBy: string | null;
  /** When it came to where it stands. */
  since: string;
  /** Since when a question of the other side, or of ours, has no answer. */
  askedUs: string | null;
  askedThem: string | null;
  urgency: Urgency;
  reference: string;
  /** What is asked for. */
  issues: WorkIssue[];
  organization: string;
};

/** Read of each kind at most: more than one person can look after. */
export const mostHeld = 2_000;

/** Those of unfinished needs that one person looks after; those first that are awaited soonest. */
export async function heldIntroductions(sql: Sql, person: string): Promise<HeldIntroduction[]> {
  return sql.query<HeldIntroduction>(
    `select i.id, i.state, ${selectCheckStanding} as conflict, ${isoText("i.answer_by")} as "answerBy",
       ${isoText(lastStep("s.kind not in ('ASK', 'ANSWER', 'NOTE')", "i.changed_at"))} as since,
       ${isoText(unanswered("OTHER"))} as "askedUs", ${isoText(unanswered("HOME"))} as "askedThem",
       n.urgency, n.reference, i.organization,
       coalesce((select json_agg(json_build_object('issue', d.issue, 'jurisdiction', d.jurisdiction) order by d.position)
         from need_issue d where d.need_id = n.id and d.id = any(i.issues)), '[]') as issues
     from need n join introduction i on i.need = n.id
     where n.held_by = $1 and n.status in ('OPEN', 'MATCHED') and i.is_confirmed
       and i.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED')
     order by i.answer_by nulls last, i.id limit ${mostHeld}`,
    [person],
  );
}

function lastStep(which: string, otherwise: string): string {
  return `coalesce((select max(s.at) from introduction_step s where s.introduction = i.id and ${which}), ${otherwise})`;
}

/** When the side last asked, if a question of theirs is open. */
function unanswered(side: "HOME" | "OTHER"): string {
  return `(select max(s.at) from introduction_step s where s.introduction = i.id and s.kind = 'ASK' and s.side = '${side}'
    and exists (select from introduction_question q where q.introduction = i.id and q.side = '${side}' and q.answer is null))`;
}
