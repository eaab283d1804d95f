import type { PartnerContext } from "../context.ts";
import type { ResponderView } from "./responder.view.ts";

type Held = Pick<ResponderView, "id" | "pausedUntil" | "heldById">;

/** `from` is null where it has begun: since when nobody answers is nobody's business. */
export type ToldAway = { from: Date | null; until: Date };

/** So long before it begins others are told: an answer, a look for conflicts and the first talk lie within it. */
const toldAheadMs = 14 * 24 * 60 * 60 * 1000;

/**
 * In which time nobody answers for a responder, now or soon: they pause, or whoever looks after them is away and nobody
 * stands in. Where somebody does and they go on taking needs, the network is told nothing.
 */
export async function readAway(context: PartnerContext, { id, pausedUntil, heldById }: Held): Promise<ToldAway | null> {
  if (pausedUntil) return { from: null, until: pausedUntil };
  const holder = heldById === null ? undefined : await context.loaders.reachability.load(heldById);
  const { away, deputy, pauses } = holder ?? {};
  if (!away || away.until <= context.now) return null;
  if (away.from <= context.now) return deputy ? null : { from: null, until: away.until };
  const isTold = away.from.getTime() - context.now.getTime() <= toldAheadMs;
  return isTold && (!deputy || pauses?.includes(id)) ? away : null;
}
