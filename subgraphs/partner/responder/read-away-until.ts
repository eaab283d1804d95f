import type { PartnerContext } from "../context.ts";
import type { ResponderView } from "./responder.view.ts";

type Held = Pick<ResponderView, "pausedUntil" | "heldById">;

/**
 * Until when nobody answers for a responder: they pause so long, or whoever looks after them is away now and nobody
 * stands in. Where somebody does, the network is told nothing.
 */
export async function readAwayUntil(context: PartnerContext, { pausedUntil, heldById }: Held): Promise<Date | null> {
  if (pausedUntil) return pausedUntil;
  const holder = heldById === null ? undefined : await context.loaders.reachability.load(heldById);
  const { away, deputy } = holder ?? {};
  if (!away || deputy) return null;
  return away.from <= context.now && context.now < away.until ? away.until : null;
}
