import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { sizeNoise } from "#shared/noise/add-noise.ts";
import { seededWords } from "#shared/noise/seeded-words.fixture.ts";
import { openStatisticsDesk, operator, type StatisticsDesk } from "../../../subgraphs/statistics/statistics.fixture.ts";
import { eventually } from "../../journeys/eventually.ts";
import { reportCaught, reportFigure } from "../../promises/report-figure.ts";
import { madeUpNeeds } from "./made-up-needs.ts";
import { countEach, participants } from "./make-numbers.ts";

const organizations = ["alder", "birch", "cedar", "dogwood"];
const period = "2026-Q3";
const random = seededWords("asked again");
const noise = sizeNoise({ scales: tableScales(catalogue), participants });
const asked = 12;

const counts = await countEach(catalogue, madeUpNeeds(300, random));
const noised = counts.map((one) => noise(one, random));

const everything = `{ statistics { edition(id: "${period}") { id publishedAt tables { name total { value cells leftOut }
  cells(first: 200) { edges { node { codes value low high status } } } } } } }`;

/** As the product's partners: joined, asked, noised counts under masks; until it is published. */
async function makeEdition(desk: StatisticsDesk): Promise<void> {
  const command = (name: string, given: string) =>
    desk.ask(`mutation { ${name}(${given}, idempotencyKey: "${randomUUID()}") { problems { code } } }`, operator);
  await command("callEdition", `period: "${period}", joinWithinMinutes: 60, shareWithinMinutes: 30`);
  for (const id of organizations) await desk.partner(id).tell("joined", { edition: period });
  await command("beginEdition", `edition: "${period}"`);
  for (const [at, id] of organizations.entries()) {
    await eventually("the round is heard", () => desk.partner(id).rounds().length > 0);
    const [round] = desk.partner(id).rounds();
    if (round) await desk.partner(id).share(round, noised[at] ?? new Int32Array(0));
  }
  await eventually("it is published", async () => (await askedOnce(desk)).includes("PUBLISHED"));
}

async function askedOnce(desk: StatisticsDesk): Promise<string> {
  return JSON.stringify(await desk.ask(everything));
}

/** All that the centre's database holds, bytes in hexadecimal. */
async function allKept(desk: StatisticsDesk): Promise<string> {
  const named = "select table_name as name from information_schema.tables where table_schema = 'public'";
  const tables = await desk.pool.query<{ name: string }>(named);
  const rows: string[] = [];
  for (const { name } of tables) {
    const kept = await desk.pool.query<{ row: string }>(`select row_to_json(t)::text as row from "${name}" t`);
    rows.push(...kept.map(({ row }) => row));
  }
  return rows.join("\n");
}

/** How many runs of nine cells of a vector stand somewhere as they are; ones that are all zero would tell nothing. */
function runsIn(kept: string, vector: Int32Array): number {
  const runs = Array.from({ length: 100 }, (_, at) => vector.subarray(at * 9, at * 9 + 9)).filter((run) =>
    run.some(Boolean),
  );
  return runs.filter((run) => kept.includes(Buffer.from(Int32Array.from(run).buffer).toString("hex"))).length;
}

describe("an edition of the centre that runs", () => {
  let desk: StatisticsDesk;

  beforeAll(async () => {
    desk = await openStatisticsDesk(organizations);
    await makeEdition(desk);
  }, 120_000);
  afterAll(() => desk.close());

  it("is the same bytes whenever it is asked for, also after a restart", async () => {
    const answers = new Set<string>();
    for (let at = 0; at < asked; at += 1) {
      answers.add(await askedOnce(desk));
      if (at === asked / 2) await desk.restart();
    }
    expect(answers.size).toBe(1);
    reportFigure(17, "one edition, asked for again and again, and after a restart", `${asked} answers, all the same`);
  }, 60_000);

  it("leaves no organization's vector at the centre, nor in what it has written down", async () => {
    const kept = await allKept(desk);
    const published = noised.reduce((sum, one) => sum.map((count, at) => count + (one[at] ?? 0)));
    expect(runsIn(kept, published)).toBeGreaterThan(0);
    const found = noised.map((vector) => runsIn(kept + desk.logLines.join(""), vector));
    expect(found).toEqual([0, 0, 0, 0]);
    const figure = `0 of ${4 * 100} runs of cells found; of the sum ${runsIn(kept, published)}`;
    reportFigure(17, "organizations' vectors, searched for in all that the centre keeps and writes", figure);
  });

  it("would be found, were one kept", async () => {
    const [vector = new Int32Array(0)] = noised;
    const planted = `${await allKept(desk)}${Buffer.from(vector.buffer).toString("hex")}`;
    expect(runsIn(planted, vector)).toBeGreaterThan(10);
    reportCaught(17, "a centre that keeps what an organization counted", `${runsIn(planted, vector)} runs found`);
  });
});
