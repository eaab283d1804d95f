import { useMoment, useText } from "../language/use-text.ts";

type Reach = { isAnswering: boolean; asOf: string } | null;
type Listing = { isHeld: boolean; isSuspended: boolean } | null;

/** Whether it answered when the gateway last asked it. */
export function ReachWords({ reach }: { reach: Reach }) {
  const text = useText();
  const moment = useMoment();
  if (!reach) return text("network.reach.unknown");
  return text(reach.isAnswering ? "network.reach.answers" : "network.reach.silent", { moment: moment(reach.asOf) });
}

/** Whether it takes part, and by whose word it does not. */
export function StandingWords({ listing }: { listing: Listing }) {
  const text = useText();
  if (!listing) return text("network.state.unknown");
  if (listing.isSuspended) return text("network.state.suspended");
  return text(listing.isHeld ? "network.state.held" : "network.state.active");
}
