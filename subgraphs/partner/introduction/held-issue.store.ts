import type { Sql } from "#shared/database/sql.ts";
import { leadHelp } from "./introduction.codes.ts";

/** As `isSought` of an issue says: what nobody took so far can still be asked for by hand, and held. */
const sought = "(status = 'OPEN' or status = 'UNMET' and outcome is null)";

/** Of these issues, the ones that have one lead. */
export async function leadIssuesOf(sql: Sql, issues: readonly string[]): Promise<string[]> {
  const text = "select id from need_issue where id = any($1) and help = any($2) order by id";
  return (await sql.query<{ id: string }>(text, [issues, leadHelp])).map(({ id }) => id);
}

/** Claims all of these issues for an introduction, or none: false when somebody else holds one, or one is done. */
export async function claimIssues(sql: Sql, introduction: string, issues: readonly string[]): Promise<boolean> {
  const free = await sql.query(
    `select 1 from need_issue i where i.id = any($1) and ${sought}
     and not exists (select from held_issue h where h.issue = i.id)`,
    [issues],
  );
  if (free.length < issues.length) return false;
  await sql.query("insert into held_issue (issue, introduction) select issue, $1 from unnest($2::text[]) as issue", [
    introduction,
    issues,
  ]);
  await setStatus(sql, issues, "HELD");
  return true;
}

/** Nothing is held by an introduction any more: its issues are open again, or done when something was achieved. */
export async function releaseIssues(sql: Sql, introduction: string, status: "OPEN" | "DONE"): Promise<string[]> {
  const rows = await sql.query<{ issue: string }>("delete from held_issue where introduction = $1 returning issue", [
    introduction,
  ]);
  const issues = rows.map(({ issue }) => issue);
  await setStatus(sql, issues, status);
  return issues;
}

async function setStatus(sql: Sql, issues: readonly string[], status: string): Promise<void> {
  await sql.query("update need_issue set status = $2 where id = any($1)", [issues, status]);
}

/** A need is matched once none of its issues is open, and open again when one is. */
export async function followStatuses(sql: Sql, need: string): Promise<void> {
  await sql.query(
    `update need set status = case when exists (select from need_issue where need_id = $1 and ${sought})
       then 'OPEN' else 'MATCHED' end
     where id = $1 and status in ('OPEN', 'MATCHED')`,
    [need],
  );
}

/** What has no lead is done, too, once something was achieved: advice, opinions, work beside a lead. */
export async function finishAdvice(sql: Sql, issues: readonly string[]): Promise<void> {
  const text = `update need_issue set status = 'DONE' where id = any($1) and ${sought} and help <> all($2)`;
  await sql.query(text, [issues, leadHelp]);
}

/** Whether somebody is still looked for. */
export async function isSought(sql: Sql, need: string): Promise<boolean> {
  return (await sql.query("select 1 from need where id = $1 and status = 'OPEN'", [need])).length > 0;
}
