import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { otherMessages } from "./message-kind.ts";
import { type ReachabilityView, viewReachability } from "./reachability.view.ts";

/** How somebody is reached at work; null for who is not there, or does not take part. */
export async function readReachability(context: PartnerContext, person: string): Promise<ReachabilityView | null> {
  const reached = await context.loaders.reachability.load(person);
  if (!reached) return null;
  const alsoOffered = otherMessages.filter((kind) => context.messages.kinds.includes(kind));
  return viewReachability(reached, { deputy: await readColleague(context, reached.deputy), alsoOffered });
}
