import pg from "pg";
import { z } from "zod";
import { type MatchProfile, matchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { type Codebook, createCodebook, type World } from "../rivals-sql/codebook.ts";
import { explainRow } from "../rivals-sql/explain-row.ts";
import { termsOfNeed } from "../rivals-sql/need-terms.ts";
import { rankForScreen } from "../rivals-sql/rank-in-sql.ts";

const needForm = z.object({
  id: z.string(),
  home: z.string(),
  reference: z.string(),
  status: z.string(),
  urgency: z.string(),
  languages: z.array(z.string()),
  is_for_everyone: z.boolean(),
  only_organizations: z.array(z.string()),
  except_organizations: z.array(z.string()),
  preferred_traits: z.array(z.string()),
  is_free_only: z.boolean(),
  is_in_person: z.boolean(),
  issues: z.array(
    z.object({ id: z.string(), code: z.string(), jurisdiction: z.string(), help: z.string(), status: z.string() }),
  ),
});
export type NeedRow = z.output<typeof needForm>;

const seenForm = z.object({
  id: z.string(),
  name: z.string(),
  organization_id: z.string(),
  profession: z.string(),
  is_remote: z.boolean(),
  cost: z.array(z.string()),
  availability: z.string(),
  confirmed_on: z.string(),
  languages: z.array(z.object({ tag: z.string(), skill: z.string() })),
  admissions: z.array(z.object({ jurisdiction: z.string(), regulator: z.string(), checkedOn: z.string().nullable() })),
  considered: z.number(),
  organizations: z.number(),
  covered_by_anyone: z.number(),
});
export type SeenRow = z.output<typeof seenForm>;

const organizationForm = z.object({ id: z.string(), name: z.string(), country: z.string() });
export type OrganizationRow = z.output<typeof organizationForm>;

export type MonolithStore = ReturnType<typeof openMonolithStore>;

/** Three prepared questions to one database. */
export function openMonolithStore(databaseUrl: string, world: World) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const codebook = createCodebook(world);
  return {
    need: async (id: string): Promise<NeedRow | undefined> => {
      const { rows } = await pool.query({ name: "need", text: "select * from need where id = $1", values: [id] });
      return rows.map((row) => needForm.parse(row))[0];
    },
    candidates: (need: NeedRow, today: number) => findCandidates({ pool, codebook }, need, today),
    /** Asked once for all that one answer names. */
    organizations: async (ids: readonly string[]): Promise<(OrganizationRow | undefined)[]> => {
      const text = "select * from organization where id = any($1)";
      const { rows } = await pool.query({ name: "organizations", text, values: [ids] });
      const found = new Map(rows.map((row) => organizationForm.parse(row)).map((one) => [one.id, one]));
      return ids.map((id) => found.get(id));
    },
  };
}

async function findCandidates({ pool, codebook }: { pool: pg.Pool; codebook: Codebook }, need: NeedRow, today: number) {
  const profile = profileOf(need);
  const terms = termsOfNeed(profile, codebook);
  const { rows } = await pool.query(rankForScreen(terms, today, profile.issues.length));
  const found = rows.map((row) => {
    const seen = seenForm.parse(row);
    return { seen, ranked: explainRow(row, { profile, languages: terms.languages, today }) };
  });
  const covered = found[0]?.seen.covered_by_anyone ?? 0;
  return { found, uncovered: profile.issues.filter((_, bit) => ((covered >>> bit) & 1) === 0).map(({ id }) => id) };
}

function profileOf(need: NeedRow): MatchProfile {
  return matchProfile.parse({
    v: 1,
    home: need.home,
    urgency: need.urgency,
    languages: need.languages,
    issues: need.issues.filter(({ status }) => status === "OPEN"),
    preferences: { traits: need.preferred_traits, freeOnly: need.is_free_only, inPerson: need.is_in_person },
    audience: {
      everyone: need.is_for_everyone,
      only: need.only_organizations,
      except: need.except_organizations,
    },
  });
}
