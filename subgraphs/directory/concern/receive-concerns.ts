import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { plainTransaction, receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Incoming, Outgoing } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { saveToldConcerns } from "./organization-concern.store.ts";
import { readToldConcern, type ToldConcern } from "./told-concern.ts";

/** Takes a batch of concerns from a partner, only about its own responders. */
export function receiveConcerns(
  { pool, log }: { pool: Pool; log: Logger },
  incoming: Incoming,
  peer: Peer,
): Promise<Outgoing> {
  const keep = ({ sql }: { sql: Sql }, sender: string, told: readonly ToldConcern[]) =>
    saveToldConcerns(sql, sender, told);
  return receiveEvents({ transaction: plainTransaction(pool), log, read: readToldConcern, keep }, incoming, peer);
}
