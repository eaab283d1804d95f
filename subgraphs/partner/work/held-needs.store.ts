import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { NeedStatus, Urgency } from "../need/need.codes.ts";
import { mostHeld } from "./held-introductions.store.ts";
import type { WorkIssue } from "./work-item.ts";

/** An unfinished need that somebody looks after, as far as it tells whether anything is to be done. */
export type HeldNeed = {
  id: string;
  reference: string;
  status: NeedStatus;
  urgency: Urgency;
  changedAt: string;
  /** Of an open need what nobody has taken on, of others all. */
  issues: WorkIssue[];
  /** The first date of what nobody has taken on, `2031-05-20`. */
  dueOn: string | null;
  /** How many of its issues nobody took, and nobody is asked about now. */
  unmet: number;
  /** How many introductions live. */
  live: number;
  /** How far looking for somebody has come; null when nobody is looked for by itself. */
  search: { isTold: boolean; isHeld: boolean; nextAt: string } | null;
  /** Whether something of its case file must be sealed anew, and since when, where that is known. */
  mustSeal: boolean;
  sealSince: string | null;
};

/** Sealed for a colleague too who has left. */
const hasLeaver = "exists (select from person l where l.id = any(c.readers) and l.status = 'DEACTIVATED')";

/** All of one person's, those that changed longest ago first. */
export async function heldNeeds(sql: Sql, person: string): Promise<HeldNeed[]> {
  return sql.query<HeldNeed>(
    `select n.id, n.reference, n.status, n.urgency, ${isoText("n.changed_at")} as "changedAt",
       coalesce((select json_agg(json_build_object('issue', u ->> 'issue', 'jurisdiction', u ->> 'jurisdiction'))
           from jsonb_array_elements(n.unfinished -> 'issues') u),
         (select json_agg(json_build_object('issue', d.issue, 'jurisdiction', d.jurisdiction) order by d.position)
           from need_issue d where d.need_id = n.id and (n.status <> 'OPEN' or d.status in ('OPEN', 'UNMET'))),
         '[]') as issues,
       (select min(d.due_on)::text from need_issue d
         where d.need_id = n.id and d.status in ('OPEN', 'UNMET') and d.outcome is null) as "dueOn",
       (select count(*)::int from need_issue u where u.need_id = n.id and u.status = 'UNMET' and u.outcome is null
         and not exists (select from introduction a where a.need = n.id and a.is_confirmed and u.id = any(a.issues)
           and a.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED'))) as unmet,
       (select count(*)::int from introduction i where i.need = n.id and i.is_confirmed
         and i.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED')) as live,
       (select json_build_object('isTold', f.is_told,
           'isHeld', f.step = 'FIRST_WAVE' and f.due_at is null, 'nextAt', ${isoText("coalesce(f.due_at, f.step_at)")})
         from need_search f where f.need = n.id) as search,
       exists (select from case_part c where c.need = n.id and (c.is_over or ${hasLeaver})) as "mustSeal",
       (select ${isoText("max(p.ended_at)")} from case_part c join permission p on p.id = c.permission
         where c.need = n.id and c.is_over) as "sealSince"
     from need n where n.held_by = $1 and n.status in ('DRAFT', 'OPEN', 'MATCHED')
     order by n.changed_at, n.id limit ${mostHeld}`,
    [person],
  );
}
