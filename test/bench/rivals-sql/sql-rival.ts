import pg from "pg";
import type { RankedCandidate } from "../../../subgraphs/matching/candidate/explain-candidate.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { benchCodebook } from "../cards/bench-codebook.ts";
import { benchDay } from "../cards/generate-cards.ts";
import { mainThreadCpuMs } from "../measure/process-cpu.ts";
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

export const shapes = ["covering index", "GIN over arrays"] as const;
const plans = ["custom", "generic"] as const;

const trials = 30;

/** The better way of asking one shape of the tables, found by trying both kinds of plans. */
export async function openShape(url: string, shape: SqlWay["shape"], profile: MatchProfile): Promise<SqlRival> {
  return keepBest(await Promise.all(plans.map((kind) => openSqlRival(url, { shape, plans: kind }))), profile);
}

/** The best way of all for this need. */
export async function openBestRival(url: string, profile: MatchProfile): Promise<SqlRival> {
  return keepBest(await Promise.all(shapes.map((shape) => openShape(url, shape, profile))), profile);
}

async function keepBest(rivals: readonly SqlRival[], profile: MatchProfile): Promise<SqlRival> {
  const tried: { rival: SqlRival; cpuMs: number }[] = [];
  for (const rival of rivals) tried.push({ rival, cpuMs: await tryOut(rival, profile) });
  const [best, ...others] = tried.sort((a, b) => a.cpuMs - b.cpuMs);
  for (const { rival } of others) await rival.close();
  if (!best) throw new RangeError("no way of asking was tried");
  return best.rival;
}

/** CPU time of the server's process: what else the machine does meanwhile changes it least. */
async function tryOut(rival: SqlRival, profile: MatchProfile): Promise<number> {
  await rival.rank(profile);
  const startedMs = mainThreadCpuMs(rival.backendPid);
  for (let trial = 0; trial < trials; trial += 1) await rival.rank(profile);
  return mainThreadCpuMs(rival.backendPid) - startedMs;
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
