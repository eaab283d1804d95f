import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import { sumMasked } from "#shared/mask/sum-masked.ts";
import { digestOfVector, readVector } from "#shared/mask/vector-text.ts";
import { isPlausible } from "../../../subgraphs/statistics/edition/check-sum.ts";
import { writeFiles } from "../../../subgraphs/statistics/export/write-files.ts";
import { publishTables } from "../../../subgraphs/statistics/table/publish-tables.ts";
import { totalCells } from "../../../subgraphs/statistics/table/total-cells.ts";
import type { Bench, Row } from "../bench.ts";
import { startBenchServer } from "../database/bench-server.ts";
import { openNeeds } from "../edition/open-needs.ts";
import { type CountingProcess, startCounting } from "../edition/start-counting.ts";
import { period } from "../edition/write-needs.ts";
import { cpuMsOf } from "../measure/process-cpu.ts";
import { type Figure, figureOf, median, rounded } from "../report/figure.ts";

/**
 * From the word that a round begins until every table's files are written: each organization, a process of its own over
 * a database of its own, reads, counts, adds noise and masks; the centre's part sums, publishes and writes.
 */
export const edition: Row = {
  name: "edition",
  run: async (bench) => {
    const size = bench.isQuick ? { organizations: 4, needs: 500 } : { organizations: 50, needs: 20_000 };
    const server = await startBenchServer(bench.folder);
    bench.notice(`databases of ${size.organizations} organizations, ${size.needs} needs each`);
    const databases = await openNeeds(server, size);
    const processes: CountingProcess[] = [];
    try {
      for (const [at, url] of databases.urls.entries()) processes.push(await startCounting(`organization-${at}`, url));
      return [await measureRounds(bench, processes, { ...size, database: `PostgreSQL ${server.version}, fsync on` })];
    } finally {
      await Promise.all(processes.map((one) => one.stop()));
      await databases.drop();
      await server.stop();
    }
  },
};

type Measured = { organizations: number; needs: number; database: string };

async function measureRounds(bench: Bench, processes: CountingProcess[], measured: Measured): Promise<Figure> {
  const secondsTaken: number[] = [];
  const cpuMs: number[] = [];
  for (let round = 0; round < bench.rounds; round += 1) {
    bench.notice(`round ${round + 1} of ${bench.rounds}`);
    const cpu = () => processes.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0);
    const [startedMs, startedCpuMs] = [performance.now(), cpu()];
    await makeEdition(processes, `round ${round}`, measured.needs);
    secondsTaken.push((performance.now() - startedMs) / 1_000);
    cpuMs.push((cpu() - startedCpuMs) / processes.length);
  }
  const conditions = {
    ...measured,
    cells: cellCount(catalogue),
    measured: "from the beginning of a round until the files of all tables are written; without the network between",
    cpuMsPerOrganization: rounded(median(cpuMs)),
  };
  const limits = { bar: { atMost: 120 }, aim: { atMost: 15 } };
  return figureOf({ row: "edition", unit: "s", rounds: secondsTaken, ...limits, conditions });
}

async function makeEdition(processes: readonly CountingProcess[], round: string, needs: number): Promise<void> {
  const participants = processes.map(({ id, maskingKey }) => ({ id, maskingKey }));
  const shares = await Promise.all(processes.map((one) => one.count({ round, participants })));
  const sum = sumMasked(shares.map(readShare));
  if (!isPlausible(sum, catalogue, processes.length)) throw new Error("the masks did not cancel");
  const tables = publishTables(sum, catalogue, {
    participants: processes.length,
    countries: ["US", "RO", "NP", "PH", "GB", "IT"],
  });
  const files = await writeFiles({
    ...{ id: period, period, publishedAt: new Date(), epsilon: catalogue.epsilon, quarters: [] },
    ...{ tolerated: tolerated(processes.length), catalogue: catalogue.digest },
    ...{ participants: participants.map(({ id }) => id), names: {}, tables },
  });
  assertCounted(tables, processes.length * needs);
  if (files.some(({ bytes }) => bytes.length === 0)) throw new Error("an empty file was written");
}

function readShare({ vector, digest }: { vector: string; digest: string }): Uint32Array {
  const read = readVector(vector, cellCount(catalogue));
  if (read === undefined || digestOfVector(read) !== digest) throw new Error("a vector was damaged");
  return read;
}

/** Every need was counted once, give or take the noise of a few cells. */
function assertCounted(tables: ReturnType<typeof publishTables>, needs: number): void {
  const answered = tables.find(({ declaration }) => declaration.name === "days-to-first-answer");
  const counted = answered ? totalCells(answered).value : 0;
  if (Math.abs(counted - needs) > 200) throw new Error(`${counted} needs were counted, of ${needs}`);
}
