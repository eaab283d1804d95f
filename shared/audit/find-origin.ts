import type { SealedEntry } from "#shared/audit/chain.store.ts";
import { hashLink } from "#shared/audit/seal-entry.ts";

/** An entry that does not give its hash, and the hash that stood before it. */
export type BrokenLink = SealedEntry & { previousHash: string };

/** Beyond this many, nobody looks any more which of them have changed places. */
const maxCompared = 40;

/**
 * The place that a broken link's content was sealed for, if it is that of another broken link: its content gives,
 * there, a hash that somebody still carries.
 */
export function findOrigin(link: BrokenLink, all: readonly BrokenLink[]): number | undefined {
  if (all.length > maxCompared) return undefined;
  const carried = new Set(all.map((one) => one.link.hash));
  const before = new Set([...all.map((one) => one.previousHash), ...carried]);
  const { epoch } = link.link;
  for (const { link: place } of all) {
    if (place.position === link.link.position) continue;
    for (const previousHash of before) {
      const hash = hashLink(previousHash, { epoch, position: place.position, entry: link.entry });
      if (carried.has(hash)) return place.position;
    }
  }
  return undefined;
}
