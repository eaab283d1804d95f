import { randomUUID } from "node:crypto";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import { eventually } from "../../../test/journeys/eventually.ts";
import type { AskedRound } from "../pretended-partner.fixture.ts";
import { type Answer, openStatisticsDesk, operator, patienceMs, type StatisticsDesk } from "../statistics.fixture.ts";
import { findTables } from "../table/published-table.store.ts";

export const everybody = ["alder", "birch", "cedar", "dogwood"];
export const cells = cellCount(catalogue);

const part = `id state failure tolerated publishedAt quarters
  participants { organizationId shareDigest organization { id } }
  rounds { id state received expected missing refused { organizationId code } declined { organizationId code } awaited }`;

type Round = {
  id: string;
  state: string;
  received: number;
  expected: number;
  missing: string[];
  awaited: string[];
} & Record<"refused" | "declined", { organizationId: string; code: string }[]>;
type Told = {
  id: string;
  state: string;
  failure: string | null;
  tolerated: number | null;
  quarters: string[];
  participants: { organizationId: string; shareDigest: string | null }[];
  rounds: Round[];
};
type Commanded = { edition: Told | null; problems: { code: string; path: string[] }[] };

type Given = { viewer?: typeof operator; key?: string };

export function counts(of: (at: number) => number = () => 50): Int32Array {
  return Int32Array.from({ length: cells }, (_, at) => of(at));
}

/** Editions of a desk, each test with a period of its own: what is published stays. */
export class EditionStory {
  period = "";
  year = 2000;
  readonly desk: StatisticsDesk;

  constructor(desk: StatisticsDesk) {
    this.desk = desk;
  }

  static async open(): Promise<EditionStory> {
    return new EditionStory(await openStatisticsDesk(everybody));
  }

  next(): void {
    this.year += 1;
    this.period = `${this.year}-Q1`;
  }

  ask(id: string, viewer?: typeof operator): Promise<Answer> {
    return this.desk.ask(`{ statistics { edition(id: "${id}") { ${part} } } }`, viewer);
  }

  async read(id: string = this.period): Promise<Told> {
    const { data } = await this.ask(id, operator);
    return JSON.parse(JSON.stringify(data?.statistics?.edition ?? null));
  }

  async command(name: string, given: string, { viewer = operator, key = randomUUID() }: Given = {}) {
    const edition = `edition { ${part} }`;
    const mutation = `mutation { ${name}(${given}, idempotencyKey: "${key}") { ${edition} problems { code path } } }`;
    const { data } = await this.desk.ask(mutation, viewer);
    const commanded: Commanded = JSON.parse(JSON.stringify(data?.[name] ?? null));
    return commanded;
  }

  call(more = "") {
    return this.command(
      "callEdition",
      `period: "${this.period}", joinWithinMinutes: 60, shareWithinMinutes: 30 ${more}`,
    );
  }

  /** An edition that these have joined and that has begun. @returns what they were asked for */
  async begin(joining: readonly string[] = everybody): Promise<AskedRound> {
    await this.call();
    for (const id of joining) await this.desk.partner(id).tell("joined", { edition: this.period });
    await this.command("beginEdition", `edition: "${this.period}"`);
    return this.asked(joining);
  }

  /** The newest round, once everybody has heard of it. */
  async asked(participants: readonly string[], number = 1): Promise<AskedRound> {
    const { period } = this;
    const of = (id: string) =>
      this.desk
        .partner(id)
        .rounds()
        .filter((one) => one.edition === period);
    await eventually("the round is heard", () => participants.every((id) => of(id).length >= number), patienceMs);
    const round = of(participants[0] ?? "").at(-1);
    if (!round) throw new Error("no round");
    return round;
  }

  async until(state: string, id: string = this.period): Promise<void> {
    await eventually(`${id} is ${state}`, async () => (await this.read(id))?.state === state, patienceMs);
  }

  /** The first cells of the first table of an edition. */
  async firstCells(id: string = this.period): Promise<number[]> {
    const [table] = (await findTables(this.desk.pool, [id])).get(id) ?? [];
    return [...(table?.cells ?? [])].slice(0, 3);
  }
}
