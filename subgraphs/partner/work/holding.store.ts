import type { Sql } from "#shared/database/sql.ts";
import type { HoldingView } from "./holding.view.ts";

/** How much somebody looks after, in one question. */
export async function holdingOf(sql: Sql, person: string): Promise<HoldingView> {
  const [row] = await sql.query<HoldingView>(
    `select
       (select count(*)::int from need where held_by = $1 and status in ('DRAFT', 'OPEN', 'MATCHED')) as needs,
       (select count(*)::int from responder where held_by = $1 and state <> 'RETIRED') as responders,
       (select count(*)::int from opportunity o join responder r on r.id = o.responder
         where r.held_by = $1 and o.state = 'OPEN') as opportunities,
       (select count(*)::int from need n join introduction i on i.need = n.id
         where n.held_by = $1 and n.status in ('OPEN', 'MATCHED') and i.state = 'ACCEPTED') as represented`,
    [person],
  );
  return row ?? { needs: 0, responders: 0, opportunities: 0, represented: 0 };
}
