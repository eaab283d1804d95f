import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveBatch } from "#shared/events/inbox.store.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";

export type Reception<News> = {
  pool: Pool;
  log: Logger;
  /** What an event says; `undefined` for what is not this sender's to say. */
  read: (event: CloudEvent, sender: string) => News | undefined;
  /**
   * Keeps what is new of a batch, in the order in which it was said.
   * @throws AlightError for a batch that is not to be kept; nothing of it is then, and its code is answered
   */
  keep: (sql: Sql, sender: string, news: readonly News[]) => Promise<void>;
};

/**
 * Takes a batch of events from a partner: whole or not at all. What they say and the position up to which they were
 * taken are one transaction.
 */
export async function receiveEvents<News extends object>(
  { pool, log, read, keep }: Reception<News>,
  { body }: Incoming,
  { party: sender, service }: Peer,
): Promise<Outgoing> {
  if (service !== "partner") return refusal(403, "FORBIDDEN");
  const events = readBatch(body, sender);
  const news = new Map(events?.map((event) => [event, read(event, sender)]));
  if (!events || [...news.values()].includes(undefined)) {
    log.warn({ party: sender }, "events.batch-refused");
    return refusal(422, "BATCH_REFUSED");
  }
  const takeFresh = (sql: Sql, fresh: readonly CloudEvent[]) =>
    keep(
      sql,
      sender,
      fresh.flatMap((event) => news.get(event) ?? []),
    );
  try {
    const taking = (sql: Sql) => receiveBatch(sql, { sender, events }, (fresh) => takeFresh(sql, fresh));
    return jsonAnswer(200, await pool.transaction(taking));
  } catch (error) {
    if (!(error instanceof AlightError)) throw error;
    log.warn({ party: sender, code: error.code }, "events.batch-refused");
    return refusal(422, error.code);
  }
}
