import { exploitationCodes } from "#shared/codes/exploitation.data.ts";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import type { Sql } from "#shared/database/sql.ts";

export const period = "2026-Q3";

const jurisdictions = ["US-CO", "RO", "NP", "PH", "MX", "US-NY", "IT", "IN"];
const languages = ["es", "ro", "ne", "fil", "en", "mai", "ceb", "rom"];
const partners = ["organization-1", "organization-2", "organization-3"];

/** A quarter's needs, one after another through all codes; a third of them have two issues. */
const writeNeed = `
insert into need (id, reference, status, urgency, languages, is_for_everyone, only_organizations, except_organizations,
  preferred_traits, is_free_only, is_in_person, exploitation, posted_at, posted_by, held_by, changed_at)
select 'bench~' || n, 'need ' || n, 'OPEN', 'SOON', array[($2::text[])[1 + n % 8], ($2::text[])[1 + n * 3 % 8]],
  true, '{}', '{}', '{}', false, false, array[($3::text[])[1 + n % 11], ($3::text[])[1 + n * 7 % 11]],
  timestamptz '2026-07-01Z' + n * interval '90 days' / $1::int, 'somebody', 'somebody', timestamptz '2026-07-01Z'
from generate_series(0, $1::int - 1) n`;

const writeIssues = `
insert into need_issue (id, need_id, position, issue, jurisdiction, help, status, outcome)
select 'bench~' || n || '-' || p, 'bench~' || n, p, ($2::text[])[1 + (n * 5 + p * 11) % cardinality($2::text[])],
  ($3::text[])[1 + (n + p) % 8], 'REPRESENTATION', 'OPEN', case when n % 3 = 0 then 'RESOLVED' end
from generate_series(0, $1::int - 1) n, generate_series(0, 1) p where p = 0 or n % 3 = 0`;

/** Nine of ten were answered after some days, two thirds of these with a yes. */
const writeIntroductions = `
insert into introduction (id, need, responder, organization, way, state, is_short, is_confirmed, issues, started_by,
  started_at, changed_at)
select 'bench~' || n || '-introduction', id, ($2::text[])[1 + n % 3] || '~1', ($2::text[])[1 + n % 3], 'REQUESTED',
  'ACCEPTED', false, true, array[id || '-0'], 'somebody', posted_at, posted_at
from generate_series(0, $1::int - 1) n join need on id = 'bench~' || n where n % 10 > 0`;

const writeSteps = `
insert into introduction_step (introduction, position, kind, side, at)
select i.id, p, case p when 0 then 'REQUEST' else case when length(i.id) % 3 = 0 then 'DECLINE' else 'ACCEPT' end end,
  case p when 0 then 'HOME' else 'OTHER' end, i.started_at + p * (1 + length(i.id) % 9) * interval '1 day'
from introduction i, generate_series(0, 1) p`;

/** Writes so many needs with what was said to them, in the transaction of the caller, who records it. */
export async function writeNeeds(sql: Sql, count: number): Promise<void> {
  await sql.query(writeNeed, [count, languages, exploitationCodes]);
  await sql.query(writeIssues, [count, legalIssues.map(({ code }) => code), jurisdictions]);
  await sql.query(writeIntroductions, [count, partners]);
  await sql.query(writeSteps);
}
