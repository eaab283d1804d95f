import type { Pool } from "#shared/database/pool.ts";
import { receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Incoming, Outgoing } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { saveToldConcerns } from "./organization-concern.store.ts";
import { readToldConcern } from "./told-concern.ts";

/** Takes a batch of concerns from a partner, only about its own responders. */
export function receiveConcerns(parts: { pool: Pool; log: Logger }, incoming: Incoming, peer: Peer): Promise<Outgoing> {
  return receiveEvents({ ...parts, read: readToldConcern, keep: saveToldConcerns }, incoming, peer);
}
