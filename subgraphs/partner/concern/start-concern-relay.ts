import type { Relay } from "#shared/events/relay.ts";
import { type CentreRelayParts, startCentreRelay } from "../relay/start-centre-relay.ts";
import { appendAllConcerns, concernRecipient } from "./concern-event.ts";

const pollMs = 60_000;

/** Carries concerns to the centre's operators. */
export function startConcernRelay(parts: CentreRelayParts): Promise<Relay> {
  return startCentreRelay(parts, { recipient: concernRecipient, pollMs, resynchronize: appendAllConcerns });
}
