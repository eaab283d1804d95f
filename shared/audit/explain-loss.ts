import type { SeenHead } from "#shared/audit/chain-walk.ts";
import type { Epoch } from "#shared/audit/trace-epochs.ts";

/** Positions of an earlier epoch that the chain no longer has, as an announced restore left them behind. */
export type Loss = { epoch: string; first: number; last: number; holders: string[] };

export type SortedHeads = {
  /** What the chain must agree with. */
  binding: SeenHead[];
  lost: Loss[];
  /** Of a chain that this one does not come from, and that no announcement explains. */
  foreign: SeenHead[];
};

/** A restored database may stand on another machine, whose clock is a little behind. */
const clockToleranceMs = 5_000;

/** Tells what the chain has lost with announced restores from what it must still have. */
export function sortHeads(heads: readonly SeenHead[], epochs: readonly Epoch[]): SortedHeads {
  const sorted: SortedHeads = { binding: [], lost: [], foreign: [] };
  for (const head of heads) {
    const index = epochs.findIndex(({ epoch }) => epoch === head.epoch);
    const own = epochs[index];
    const stands = own !== undefined && (own.last === undefined || head.position <= own.last);
    const explaining = own ? epochs.slice(index + 1, index + 2) : epochs;
    if (stands) sorted.binding.push(head);
    else if (explaining.some((epoch) => isBefore(head, epoch))) noteLoss(sorted.lost, head, own);
    else if (own) sorted.binding.push(head);
    else sorted.foreign.push(head);
  }
  return sorted;
}

/** Whether an epoch that was announced began after this head was signed. */
function isBefore({ at }: SeenHead, { beginning }: Epoch): boolean {
  return beginning !== undefined && Date.parse(at) <= Date.parse(beginning.beginning.at) + clockToleranceMs;
}

function noteLoss(lost: Loss[], { epoch, position, after, witness }: SeenHead, own: Epoch | undefined): void {
  const first = (own?.last ?? after) + 1;
  const known = lost.find((one) => one.epoch === epoch);
  if (!known) lost.push({ epoch, first, last: position, holders: [witness] });
  else if (position > known.last) Object.assign(known, { last: position, holders: [witness] });
  else if (position === known.last && !known.holders.includes(witness)) known.holders.push(witness);
}
