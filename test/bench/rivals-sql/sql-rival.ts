import pg from "pg";
import type { RankedCandidate } from "../../../subgraphs/matching/candidate/explain-candidate.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { benchCodebook } from "../cards/bench-codebook.ts";
import { benchDay } from "../cards/generate-cards.ts";
import { explainRow } from "./explain-row.ts";
import { termsOfNeed } from "./need-terms.ts";
import { rankByArrays, rankByPostings } from "./rank-in-sql.ts";

/** One way of asking the database: a shape of its tables, and how its plans are made. */
export type SqlWay = { shape: "GIN over arrays" | "covering index"; plans: "custom" | "generic" };

export type SqlRival = {
  way: SqlWay;
  /** Of the server's process that works for this connection. */
  backendPid: number;
  rank(profile: MatchProfile, today?: number): Promise<RankedCandidate[]>;
  close(): Promise<void>;
};

const ways: readonly SqlWay[] = [
  { shape: "covering index", plans: "custom" },
  { shape: "covering index", plans: "generic" },
  { shape: "GIN over arrays", plans: "custom" },
  { shape: "GIN over arrays", plans: "generic" },
];

const trials = 12;

/** The fastest way of asking the database for this need, found by trying all of them. */
export async function openBestRival(url: string, profile: MatchProfile): Promise<SqlRival> {
  const tried: { rival: SqlRival; wallMs: number }[] = [];
  for (const way of ways) {
    const rival = await openSqlRival(url, way);
    tried.push({ rival, wallMs: await tryOut(rival, profile) });
  }
  const [best, ...others] = tried.sort((a, b) => a.wallMs - b.wallMs);
  for (const { rival } of others) await rival.close();
  if (!best) throw new RangeError("no way of asking was tried");
  return best.rival;
}

async function tryOut(rival: SqlRival, profile: MatchProfile): Promise<number> {
  const walls: number[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const startedMs = performance.now();
    await rival.rank(profile);
    walls.push(performance.now() - startedMs);
  }
  return Math.min(...walls); // the least disturbed
}

export async function openSqlRival(url: string, way: SqlWay): Promise<SqlRival> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set plan_cache_mode = force_${way.plans}_plan`);
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const codebook = benchCodebook();
  const statementOf = way.shape === "covering index" ? rankByPostings : rankByArrays;
  return {
    way,
    backendPid: rows[0]?.pid ?? 0,
    close: () => client.end(),
    rank: async (profile, today = benchDay) => {
      const terms = termsOfNeed(profile, codebook);
      const found = await client.query(statementOf(terms, today, profile.issues.length));
      return found.rows.map((row) => explainRow(row, { profile, languages: terms.languages, today }));
    },
  };
}
