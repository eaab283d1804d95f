import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";

export type BenchOptions = {
  rows: string[];
  isQuick: boolean;
  rounds: number;
  profile: string | undefined;
  /** Databases that stay from one run to the next, and profiles. */
  folder: string;
  /** Where `results.json` goes. */
  results: string;
};

const fewestRounds = 5;
const mostRounds = 99;

export const help = `
npm run bench [-- --row <name>]… [--quick] [--rounds 7] [--profile <row>]

Measures what must be fast, prints a table and writes bench/results.json. The exit code is 1 when a bar is missed.

  --row <name>      measures one row (may be repeated), e.g. --row "match wide"; the others keep their last figures
  --quick           smaller data, fewer rounds: for trying out, and its figures say so
  --rounds <n>      rounds per comparison, at least ${fewestRounds}
  --profile <row>   runs one row with a CPU profile of every process, written to .alight/bench/profiles

  ALIGHT_HOME       folder of all state (.alight): generated databases are kept below it, in bench/`;

/** @throws TypeError with a sentence when the options are not understood */
export function readBenchOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      row: { type: "string", multiple: true, default: [] },
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      profile: { type: "string" },
    },
  });
  const rounds = values.rounds === undefined ? (values.quick ? fewestRounds : 7) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < fewestRounds || rounds > mostRounds) {
    throw new TypeError(`--rounds must be a whole number from ${fewestRounds} to ${mostRounds}.`);
  }
  const root = findRepositoryRoot();
  return {
    rows: values.profile === undefined ? values.row : [values.profile],
    isQuick: values.quick,
    rounds,
    profile: values.profile,
    folder: resolve(root, environment.ALIGHT_HOME || ".alight", "bench"),
    results: join(root, "bench"),
  };
}
