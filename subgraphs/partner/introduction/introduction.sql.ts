import { selectCheckStanding } from "../conflict-check/check-standing.sql.ts";
import { isoText } from "../database/iso-text.ts";

/** An introduction as `i`, with its timeline, its people and its questions. */
export const selectIntroduction = `
select i.id, i.need, i.responder, i.organization, i.way, i.state, i.is_short as "isShort",
  i.is_confirmed as "isConfirmed", to_json(i.issues) as issues, i.started_by as "startedBy", i.reservation, i.showing, i.contact, i.outcome,
  i.reason, ${isoText("i.answer_by")} as "answerBy", ${isoText("i.started_at")} as "startedAt",
  (select coalesce(json_agg(json_build_object('kind', s.kind, 'side', s.side, 'name', s.name, 'code', s.code,
      'at', ${isoText("s.at")}, 'seenAt', ${isoText("s.seen_at")}) order by s.position), '[]')
   from introduction_step s where s.introduction = i.id) as steps,
  (select coalesce(json_agg(json_build_object('id', p.person, 'name', p.name) order by p.person), '[]')
   from introduction_person p where p.introduction = i.id) as people,
  (select coalesce(json_agg(json_build_object('question', q.question, 'side', q.side, 'answer', q.answer)
      order by q.question, q.side), '[]')
   from introduction_question q where q.introduction = i.id) as questions,
  ${selectCheckStanding} as conflict
from introduction i`;
