import type { Sql } from "#shared/database/sql.ts";
import { needRows } from "../need/need.store.ts";
import type { NeedRow } from "../need/need-draft.ts";
import { introducedIssues } from "./introduction-person.store.ts";

/**
 * The needs to which somebody of another organization was introduced, with the issues of their introductions alone.
 * They are found by the person first: for what is forbidden no more is read than for what is not there.
 */
export async function introducedNeedRows(sql: Sql, person: string, ids: readonly string[]): Promise<NeedRow[]> {
  const opened = await introducedIssues(sql, person, ids);
  if (opened.size === 0) return [];
  const rows = await needRows(sql, [...opened.keys()]);
  return rows.map((row) => {
    const issues = [...row.issues].filter(({ id }) => opened.get(row.id)?.has(id));
    return { ...row, issues, readers: [person] };
  });
}
