import type { Sql } from "#shared/database/sql.ts";
import type { Profession } from "../responder/responder.codes.ts";
import type { Admission } from "../responder/responder.entity.ts";

export type ResponderFactsRow = {
  id: string;
  profession: Profession;
  issues: string[];
  admissions: Admission[];
  freePlaces: number;
  isPaused: boolean;
};

const pageSize = 1_000;

/** Whom other organizations may know of, a page at a time. */
export async function* readResponderFacts(sql: Sql): AsyncGenerator<ResponderFactsRow> {
  for (let after = ""; ; ) {
    const rows = await sql.query<ResponderFactsRow>(
      `select id, profession, to_json(issues) as issues, admissions, free_places as "freePlaces",
         is_paused as "isPaused"
       from responder where state = 'APPROVED' and not is_suspended and not is_held and id > $1
       order by id limit ${pageSize}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}
