import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../journeys/graph-answer.ts";
import { expectedAnswer } from "./expected-answer.ts";
import type { GrowingWay } from "./growing-ways.ts";
import { isOpen } from "./table-says.ts";
import type { WalkAsker } from "./walk-asker.ts";
import type { Walked } from "./walk-graph.ts";
import { unknownId } from "./walked-rows.ts";

export type GrowingWalk = {
  askers: readonly WalkAsker[];
  /** Somebody who sees the whole list, for each field. */
  seerOf: (field: string) => WalkAsker;
  ways: readonly GrowingWay[];
};

/** Of a hundred entries these stay on the page, however many the walk itself adds. */
const staying = 50;

/**
 * Asks one after the other. Whoever may read the list must be told all that was in it before they asked, and nothing
 * that is not in it afterwards, each entry as the table shows it to them; everybody else what is told of nothing.
 */
export async function walkGrowing({ askers, seerOf, ways }: GrowingWalk): Promise<Omit<Walked, "truths">> {
  const wrong: string[] = [];
  let questions = 0;
  for (const way of ways) {
    const seer = seerOf(`${way.type}.${way.field}`);
    for (const asker of askers) {
      questions += 1;
      const found = { type: way.type, id: way.id, isApproved: true };
      const faults = isOpen(asker, found, way.field)
        ? await misses(asker, seer, way)
        : await leaks(asker, way, await askBy(asker, way));
      wrong.push(...faults.map((fault) => `${asker.name}: ${way.name}: ${fault}`));
    }
  }
  return { wrong, questions };
}

async function misses(asker: WalkAsker, seer: WalkAsker, way: GrowingWay): Promise<string[]> {
  const before = entriesIn(await askBy(seer, way), way);
  const told = entriesIn(await askBy(asker, way), way);
  const after = entriesIn(await askBy(seer, way), way);
  return compare(asker, { told, before, after });
}

type Entries = ReadonlyMap<string, unknown> | undefined;

function compare(asker: WalkAsker, lists: { told: Entries; before: Entries; after: Entries }): string[] {
  const { told, before, after } = lists;
  if (!told || !before || !after || before.size === 0) return ["there is no list to be compared"];
  const missing = [...before.keys()].slice(0, staying).filter((key) => !told.has(key));
  const shown = (entry: unknown) => steady(expectedAnswer(asker, entry, () => true));
  const other = [...told].filter(([key, entry]) => !isDeepStrictEqual(steady(entry), shown(after.get(key))));
  return [...missing.map((key) => `does not hold ${key}`), ...other.map(([key]) => `tells another ${key}`)];
}

/** Everything that a closed list tells: it must be null, and where nothing is shown at all, as for a row that is not there. */
async function leaks(asker: WalkAsker, way: GrowingWay, text: string): Promise<string[]> {
  const row = rowIn(text);
  if (row !== undefined && row !== null) return valueAt(row, way.field) === null ? [] : [`tells ${text.slice(0, 200)}`];
  if (!way.id.includes("~")) return [];
  const absent = await asker.ask(way.query, { id: unknownId() });
  return absent === text ? [] : [`forbidden ${text} but absent ${absent}`];
}

function askBy(asker: WalkAsker, { query, id }: GrowingWay): Promise<string> {
  return asker.ask(query, { id });
}

function rowIn(text: string): unknown {
  const data = valueAt(JSON.parse(text), "data");
  const [row]: unknown[] = typeof data === "object" && data !== null ? Object.values(data) : [];
  return Array.isArray(row) ? row[0] : row;
}

/** The entries of a list by what names each: its own id, or the person it is about. */
function entriesIn(text: string, { field }: GrowingWay): Entries {
  const edges = valueAt(rowIn(text), `${field}.edges`);
  if (!Array.isArray(edges)) return undefined;
  const nodes = edges.map((edge: unknown) => valueAt(edge, "node"));
  return new Map(nodes.map((node) => [String(valueAt(node, "id") ?? valueAt(node, "person.id")), node]));
}

/** An entry without what is added to it later: its seal, and when it was last seen. */
function steady(entry: unknown): unknown {
  const volatile = new Set(["position", "hash", "lastAt", "hours"]);
  return JSON.parse(JSON.stringify(entry ?? null), (key, value: unknown) => (volatile.has(key) ? "some" : value));
}
