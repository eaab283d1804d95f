import { commandPoints } from "../../../subgraphs/partner/command/command-point.ts";
import { commandScenes, isPartnerCommand, type PartnerCommand } from "./command-scenes.ts";
import type { Ending } from "./ending.ts";

export type EndingCase = Pick<Ending, "point" | "kind"> & { command: PartnerCommand };

const kinds = ["partner", "database", "gateway", "hang"] as const;
/** How many of each kind an ordinary run takes: each costs seconds. */
const sampleOf = { partner: 2, database: 1, gateway: 1, hang: 1 } as const;

/** Of these, a full run takes one point of each command: the partner's own end is the same at each. */
const others: ReadonlySet<string> = new Set(["gateway", "hang"]);

/** Every command, ended in every way; or a few of them, others for each seed. */
export function chooseCases({ isAll, seed }: { isAll: boolean; seed: number }): EndingCase[] {
  const commands = Object.keys(commandScenes).filter(isPartnerCommand);
  return kinds.flatMap((kind, at) => {
    const every = commands.flatMap((command) => commandPoints.map((point) => ({ command, point, kind })));
    const mixed = shuffled(every, seed * kinds.length + at);
    if (!isAll) return mixed.slice(0, sampleOf[kind]);
    return others.has(kind) ? commands.flatMap((name) => mixed.find(({ command }) => command === name) ?? []) : every;
  });
}

/** The same order for the same seed: by a hash of place and seed (Knuth's multiplicative one, twice). */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const hash = (at: number) => Math.imul(Math.imul(at + 1, 2_654_435_761) ^ (seed + 1), 2_246_822_519) >>> 0;
  const ranked = items.map((item, at) => ({ item, rank: hash(at) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
}
