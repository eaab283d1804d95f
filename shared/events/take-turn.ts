import type { Pool } from "#shared/database/pool.ts";
import type { Sql } from "#shared/database/sql.ts";
import { type Acknowledgement, type CloudEvent, maxBatchEvents } from "#shared/events/cloud-event.ts";
import {
  acknowledge,
  eventsAfter,
  lockRecipient,
  placeEvents,
  type RecipientState,
  restartStream,
} from "#shared/events/outbox.store.ts";
import type { Logger } from "#shared/logging/logger.ts";

/** One recipient's events, and how they get there. */
export type EventStream = {
  pool: Pool;
  recipient: string;
  /** CloudEvents source: this party's id. */
  source: string;
  /** Sends one signed batch; `undefined` when the recipient could not be reached or refused. */
  deliver: (events: readonly CloudEvent[]) => Promise<Acknowledgement | undefined>;
  /** The recipient has lost what it had: append everything again, in the given transaction. */
  resynchronize: (sql: Sql) => Promise<void>;
  log: Logger;
};

/** `more`: there is more to do at once. `idle`: everything was taken. `failed`: it could not be delivered. */
export type Turn = "more" | "idle" | "failed";

/** Every service takes a body of a megabyte; a single event is far smaller. */
const maxTurnBytes = 900_000;

/**
 * One batch: place, send, note the acknowledgement. Nothing of the database is held while it is sent: a recipient that
 * hangs costs no connection. Before anything is placed for the first time, the recipient is asked how far it has come:
 * our database may be an older one than we had, and new events must not get the positions of those that it has
 * forgotten.
 */
export async function takeTurn(stream: EventStream, isGreeted: boolean): Promise<Turn> {
  const prepared = await stream.pool.transaction((sql) => prepare(sql, stream, isGreeted));
  const answer = await stream.deliver(prepared.events);
  if (!answer) return "failed";
  return stream.pool.transaction((sql) => settle(sql, stream, { prepared, answer }));
}

type Prepared = {
  state: RecipientState;
  events: readonly CloudEvent[];
  /** The highest position that the recipient can have taken after this batch. */
  last: number;
  /** Whether nothing is left behind this batch. */
  isAll: boolean;
};

async function prepare(sql: Sql, { recipient, source }: EventStream, isGreeted: boolean): Promise<Prepared> {
  const found = await lockRecipient(sql, recipient);
  if (!isGreeted) return { state: found, events: [], last: found.lastPosition, isAll: false };
  await placeEvents(sql, recipient);
  const state = await lockRecipient(sql, recipient);
  const waiting = await eventsAfter(sql, { recipient, source, after: state.acknowledged, limit: maxBatchEvents });
  const events = withinBytes(waiting);
  const isAll = events.length === waiting.length && waiting.length < maxBatchEvents;
  return { state, events, last: Number(events.at(-1)?.position ?? state.acknowledged), isAll };
}

/** As many as fit into one body, one at least. */
function withinBytes(events: readonly CloudEvent[]): readonly CloudEvent[] {
  let bytes = 0;
  const beyond = events.findIndex((event, index) => {
    bytes += Buffer.byteLength(JSON.stringify(event)) + 1;
    return index > 0 && bytes > maxTurnBytes;
  });
  return beyond < 0 ? events : events.slice(0, beyond);
}

async function settle(
  sql: Sql,
  { recipient, resynchronize, log }: EventStream,
  { prepared, answer }: { prepared: Prepared; answer: Acknowledgement },
): Promise<Turn> {
  const state = await lockRecipient(sql, recipient);
  if (!isSame(state, prepared.state)) return "more"; // another process took a turn meanwhile: this is old news
  const { last, isAll } = prepared;
  if (!isOutOfStep(answer, { state, last })) {
    await acknowledge(sql, recipient, answer);
    return isAll && answer.position === last ? "idle" : "more";
  }
  log.info({ recipient }, "relay.resynchronize");
  // Positions beyond our own name events that we no longer know: nothing of ours is acknowledged by them.
  if (answer.position > last) await restartStream(sql, recipient, answer.position);
  await acknowledge(sql, recipient, answer);
  await restartStream(sql, recipient, answer.position);
  await resynchronize(sql);
  return "more";
}

function isSame(one: RecipientState, other: RecipientState): boolean {
  return (
    one.epoch === other.epoch && one.acknowledged === other.acknowledged && one.lastPosition === other.lastPosition
  );
}

/** One side has lost what it had: the recipient its database or its newest part, or we ours (a restored backup). */
function isOutOfStep(answer: Acknowledgement, { state, last }: { state: RecipientState; last: number }): boolean {
  return answer.epoch !== state.epoch || answer.position < state.acknowledged || answer.position > last;
}
