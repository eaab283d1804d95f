import type { Sql } from "#shared/database/sql.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import type { CheckStanding } from "./check-standing.ts";
import type { BlindState } from "./conflict-check.codes.ts";

type Row = Pick<Introduction, "id" | "organization">;

/** How an organization looks for conflicts, as it has said last. */
export async function saveWay(
  sql: Sql,
  { id, organization }: Row,
  { way, checkers }: Pick<CheckStanding, "way" | "checkers">,
): Promise<void> {
  await sql.query(
    `insert into conflict_check (introduction, organization, way, checkers) values ($1, $2, $3, $4::jsonb)
     on conflict (introduction) do update set way = excluded.way, checkers = excluded.checkers`,
    [id, organization, way, JSON.stringify(checkers)],
  );
}

/** Whether somebody is a checker of an introduction: by its id alone, before any row of it is looked at. */
export async function mayCheck(sql: Sql, person: string, introduction: string): Promise<boolean> {
  const text = "select 1 from conflict_check where introduction = $2 and checkers @> jsonb_build_array($1::jsonb)";
  return (await sql.query(text, [JSON.stringify({ id: person }), introduction])).length > 0;
}

/** Deletes what was sealed, asked and answered; what has been found out, and how often, stays. */
export async function forgetContent(sql: Sql, introduction: string, blind: BlindState | null): Promise<void> {
  await sql.query(
    `update conflict_check set names = null, names_grant = null, sealed_at = null, taken_at = null, blind = $2,
       blind_grant = null, blinded = null, evaluation = null where introduction = $1`,
    [introduction, blind],
  );
  await sql.query("delete from blind_list where introduction = $1", [introduction]);
}

/** Introductions in which something was sealed or asked under a permission. */
export async function checksUnder(sql: Sql, permission: string): Promise<string[]> {
  const text = `select introduction from conflict_check where names_grant = $1
    union select introduction from conflict_check where blind_grant = $1 order by introduction`;
  return (await sql.query<{ introduction: string }>(text, [permission])).map(({ introduction }) => introduction);
}
