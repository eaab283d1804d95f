import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { IntroductionState, Side } from "../introduction/introduction.codes.ts";
import type { NextStep } from "../introduction/move-introduction.ts";
import type { Urgency } from "../need/need.codes.ts";
import { mostHeld } from "./held-introductions.store.ts";

/** Where an introduction stands, held elsewhere, in which somebody looks after the responder or looks at the names. */
export type HeldInboxItem = {
  id: string;
  introduction: string;
  home: string;
  /** The responder's name. */
  responder: string;
  state: IntroductionState;
  urgency: Urgency;
  nextStep: NextStep["step"] | null;
  nextSide: Side | null;
  answerBy: string | null;
  updatedAt: string;
  isKeeper: boolean;
  /** Whether names were sealed for them. */
  isChecker: boolean;
};

/** What is not accepted yet; those first that are awaited soonest. */
export async function heldInboxItems(sql: Sql, person: string): Promise<HeldInboxItem[]> {
  return sql.query<HeldInboxItem>(
    `select * from (
       select b.id, b.introduction, b.home, r.name as responder, b.state, b.urgency, b.next_step as "nextStep", b.next_side as "nextSide",
         ${isoText("b.answer_by")} as "answerBy", ${isoText("b.updated_at")} as "updatedAt",
         r.held_by = $1 as "isKeeper",
         b.next_step = 'CHECK_NAMES' and exists (select from notice t where t.person = $1 and t.subject = b.introduction
           and t.kind = 'NAMES_TO_CHECK') is true as "isChecker"
       from inbox_item b join responder r on r.id = b.responder
       where b.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED') and not b.is_home_stopped
     ) held where held."isKeeper" or held."isChecker"
     order by held."answerBy" nulls last, held.id limit ${mostHeld}`,
    [person],
  );
}
