import type { Pool } from "#shared/database/pool.ts";
import { receiveBatch } from "#shared/events/inbox.store.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { saveToldConcerns } from "./organization-concern.store.ts";
import { readToldConcern } from "./told-concern.ts";

/** Takes a batch of concerns from a partner: whole or not at all, and only about its own responders. */
export async function receiveConcerns(
  { pool, log }: { pool: Pool; log: Logger },
  incoming: Incoming,
  peer: Peer,
): Promise<Outgoing> {
  if (peer.service !== "partner") return refusal(403, "FORBIDDEN");
  const events = readBatch(incoming.body, peer.party);
  const told = events?.map((event) => readToldConcern(event, peer.party));
  if (!events || told?.includes(undefined)) {
    log.warn({ party: peer.party }, "concerns.batch-refused");
    return refusal(422, "BATCH_REFUSED");
  }
  const acknowledgement = await pool.transaction((sql) =>
    receiveBatch(sql, { sender: peer.party, events }, (fresh) =>
      saveToldConcerns(
        sql,
        peer.party,
        fresh.flatMap((event) => readToldConcern(event, peer.party) ?? []),
      ),
    ),
  );
  return jsonAnswer(200, acknowledgement);
}
