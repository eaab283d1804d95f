import type { ChangeScope } from "../command/run-change.ts";

/** Forgets what this home has shown under an id of its own. @returns ids that are gone */
export async function forgetOpportunity(
  { sql, record }: ChangeScope,
  { subject, home }: { subject: string; home: string },
): Promise<string[]> {
  const text = "delete from opportunity where need_id = $1 and home = $2 returning id";
  const gone = (await sql.query<{ id: string }>(text, [subject, home])).map(({ id }) => id);
  for (const id of gone) record({ action: "opportunity.forget", subject: id, details: { home } });
  return gone;
}
