import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";

/** A colleague who is away, who has not looked for long at what waits for them, or who cannot sign in and left work. */
export type WaitingColleague = {
  person: string;
  awayUntil: string | null;
  deputy: string | null;
  needs: number;
  responders: number;
  cannotSignIn: boolean;
  unopened: number;
  unopenedSince: string | null;
};

/** Named at most. */
const mostColleagues = 50;
/** A weekend is over by then. */
const longMs = 3 * 24 * 60 * 60 * 1000;

const openNeeds =
  "(select count(*)::int from need n where n.held_by = p.id and n.status in ('DRAFT', 'OPEN', 'MATCHED'))";
const openResponders = "(select count(*)::int from responder h where h.held_by = p.id and h.state <> 'RETIRED')";

/** In one question: those first who left work and cannot sign in, then who has not looked longest, then who is away. */
export async function waitingColleagues(sql: Sql, now: Date): Promise<WaitingColleague[]> {
  return sql.query<WaitingColleague>(
    `select p.id as person, r.deputy, ${isoText("case when r.away_from <= $1 and r.away_until > $1 then r.away_until end")} as "awayUntil",
       ${openNeeds} as needs, ${openResponders} as responders, p.status <> 'ACTIVE' as "cannotSignIn",
       coalesce(t.unopened, 0) as unopened, ${isoText("t.since")} as "unopenedSince"
     from person p left join reachability r on r.person = p.id
       left join (select person, count(*)::int as unopened, min(noted_at) as since from notice
         where seen_at is null and settled_at is null and way = 'OWN' and noted_at < $2 group by person) t
         on t.person = p.id
     where (p.status = 'ACTIVE' and (t.unopened > 0 or (r.away_from <= $1 and r.away_until > $1)))
       or (p.status <> 'ACTIVE' and ${openNeeds} + ${openResponders} > 0)
     order by (p.status = 'ACTIVE'), t.since nulls last, p.name, p.id limit ${mostColleagues}`,
    [now, new Date(now.getTime() - longMs)],
  );
}
