import { z } from "zod";
import { groupOf } from "#shared/codes/legal-issue.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { PartnerContext } from "../context.ts";
import { isoText } from "../database/iso-text.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import type { NameCheckView } from "./conflict-check.view.ts";

const row = z.object({
  issues: z.array(z.string()),
  readers: z.array(z.string()),
  version: z.number(),
  grant: z.string().nullable(),
  sender: z.string().nullable(),
  answerBy: z.string().nullable(),
});

/** What a checker needs to go on, of an introduction in which they are one; null for everybody else. */
export async function readNameCheck(context: PartnerContext, introduction: string): Promise<NameCheckView | null> {
  const { actor } = context;
  const found = actor.kind === "person" ? await checkOf(sqlOf(context.em), actor.id, introduction) : undefined;
  if (actor.kind !== "person" || !found) return null;
  const groups = found.issues.flatMap((code) => groupOf(code) ?? []);
  return {
    introductionId: introduction,
    issueGroups: [...new Set(groups)].sort(),
    hasNames: found.readers.includes(actor.id),
    version: found.version,
    grantId: found.grant,
    senderId: found.sender,
    answerBy: found.answerBy === null ? null : new Date(found.answerBy),
    readers: [actor.id],
  };
}

async function checkOf(sql: Sql, person: string, introduction: string) {
  const rows = await sql.query(
    `select c.names_version as version, c.names_grant as grant, c.names->'context'->>'sender' as sender,
       coalesce(jsonb_path_query_array(c.names, '$.wraps[*].recipient'), '[]') as readers,
       ${isoText("i.answer_by")} as "answerBy",
       (select coalesce(json_agg(n.issue), '[]') from need_issue n where n.id = any(i.issues)) as issues
     from conflict_check c join introduction i on i.id = c.introduction
     where c.introduction = $2 and c.checkers @> jsonb_build_array($1::jsonb) and i.state = 'CONFLICT_CHECK'
       and i.is_confirmed`,
    [JSON.stringify({ id: person }), introduction],
  );
  return rows.map((one) => row.parse(one))[0];
}
