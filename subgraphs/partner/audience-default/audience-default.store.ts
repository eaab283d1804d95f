import type { Sql } from "#shared/database/sql.ts";
import type { AudienceContent } from "../need/check-audience.ts";

/** Unless an organization has set another: everyone but state bodies. */
const usualAudience: AudienceContent = { isForEveryone: true, onlyOrganizations: [], exceptOrganizations: [] };

/** Who may hear of a need about which its poster says nothing else. */
export async function audienceDefault(sql: Sql): Promise<AudienceContent> {
  const [own] = await sql.query<AudienceContent>(
    `select is_for_everyone as "isForEveryone", only_organizations as "onlyOrganizations",
       except_organizations as "exceptOrganizations"
     from audience_default`,
  );
  return own ?? usualAudience;
}

/** The organization's own from now on; needs that are there keep theirs. */
export async function keepAudienceDefault(sql: Sql, audience: AudienceContent): Promise<void> {
  await sql.query(
    `insert into audience_default (is_for_everyone, only_organizations, except_organizations) values ($1, $2, $3)
     on conflict (only_one) do update set is_for_everyone = excluded.is_for_everyone,
       only_organizations = excluded.only_organizations, except_organizations = excluded.except_organizations`,
    [audience.isForEveryone, audience.onlyOrganizations, audience.exceptOrganizations],
  );
}
