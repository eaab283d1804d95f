import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveBatch } from "#shared/events/inbox.store.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";

/** `Scope`: what is at hand in the transaction in which news is kept. */
export type Reception<News, Scope extends { sql: Sql }> = {
  /** Runs a batch in one transaction of the sender's. */
  transaction<Result>(work: (scope: Scope) => Promise<Result>, sender: string): Promise<Result>;
  log: Logger;
  /** Which service of the sender's may tell it; a partner unless another is named. */
  service?: string;
  /** What an event says; `undefined` for what is not this sender's to say. */
  read: (event: CloudEvent, sender: string) => News | undefined;
  /**
   * Keeps what is new of a batch, in the order in which it was said.
   * @throws AlightError for a batch that is not to be kept; nothing of it is then, and its code is answered
   */
  keep: (scope: Scope, sender: string, news: readonly News[]) => Promise<void>;
};

/**
 * Takes a batch of events from another party: whole or not at all. What they say and the position up to which they were
 * taken are one transaction.
 */
export async function receiveEvents<News extends object, Scope extends { sql: Sql }>(
  { transaction, log, service: told = "partner", read, keep }: Reception<News, Scope>,
  { body }: Pick<Incoming, "body">,
  { party: sender, service }: Peer,
): Promise<Outgoing> {
  if (service !== told) return refusal(403, "FORBIDDEN");
  const events = readBatch(body, sender);
  const news = new Map(events?.map((event) => [event, read(event, sender)]));
  if (!events || [...news.values()].includes(undefined)) {
    log.warn({ party: sender }, "events.batch-refused");
    return refusal(422, "BATCH_REFUSED");
  }
  const newsOf = (fresh: readonly CloudEvent[]) => fresh.flatMap((event) => news.get(event) ?? []);
  try {
    const taking = (scope: Scope) =>
      receiveBatch(scope.sql, { sender, events }, (fresh) => keep(scope, sender, newsOf(fresh)));
    return jsonAnswer(200, await transaction(taking, sender));
  } catch (error) {
    if (!(error instanceof AlightError)) throw error;
    log.warn({ party: sender, code: error.code }, "events.batch-refused");
    return refusal(422, error.code);
  }
}

/** For whoever keeps news with plain SQL alone. */
export function plainTransaction(pool: {
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}): <Result>(work: (scope: { sql: Sql }) => Promise<Result>) => Promise<Result> {
  return (work) => pool.transaction((sql) => work({ sql }));
}
