import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";

/** A colleague who is away, or who has not looked for long at what waits for them. */
export type WaitingColleague = {
  person: string;
  awayUntil: string | null;
  deputy: string | null;
  needs: number;
  unopened: number;
  unopenedSince: string | null;
};

/** Named at most. */
const mostColleagues = 50;
/** A weekend is over by then. */
const longMs = 3 * 24 * 60 * 60 * 1000;

/** In one question: those first who have not looked longest, then who is away. */
export async function waitingColleagues(sql: Sql, now: Date): Promise<WaitingColleague[]> {
  return sql.query<WaitingColleague>(
    `select p.id as person, r.deputy, ${isoText("case when r.away_from <= $1 and r.away_until > $1 then r.away_until end")} as "awayUntil",
       (select count(*)::int from need n where n.held_by = p.id and n.status in ('DRAFT', 'OPEN', 'MATCHED')) as needs,
       coalesce(t.unopened, 0) as unopened, ${isoText("t.since")} as "unopenedSince"
     from person p left join reachability r on r.person = p.id
       left join (select person, count(*)::int as unopened, min(noted_at) as since from notice
         where seen_at is null and settled_at is null and way = 'OWN' and noted_at < $2 group by person) t
         on t.person = p.id
     where p.status = 'ACTIVE' and (t.unopened > 0 or (r.away_from <= $1 and r.away_until > $1))
     order by t.since nulls last, p.name, p.id limit ${mostColleagues}`,
    [now, new Date(now.getTime() - longMs)],
  );
}
