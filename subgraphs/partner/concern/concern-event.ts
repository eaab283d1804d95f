import type { Sql } from "#shared/database/sql.ts";
import { appendEvents, type NewEvent } from "#shared/events/outbox.store.ts";
import type { Concern } from "./concern.entity.ts";

/** The service whose operators learn of every concern. */
export const concernRecipient = "directory";

export const concernChanged = "org.alight.concern.changed.v1";

type Told = Pick<Concern, "id" | "responder" | "reason" | "state" | "outcome">;

/** Tells the centre which responder, which reason and what came of it. Never who reported it. */
function concernEvent({ id, responder, reason, state, outcome }: Told): NewEvent {
  const data = { concern: id, responder, reason, state, outcome };
  return { recipient: concernRecipient, type: concernChanged, subject: id, data };
}

export async function tellConcern(sql: Sql, concern: Told): Promise<void> {
  await appendEvents(sql, [concernEvent(concern)]);
}

const reading = 1_000;

/** Appends every concern as it stands now: what the directory needs after it lost its database. */
export async function appendAllConcerns(sql: Sql): Promise<void> {
  let after = "";
  for (;;) {
    const rows = await sql.query<Told>(
      "select id, responder, reason, state, outcome from concern where id > $1 order by id limit $2",
      [after, reading],
    );
    await appendEvents(sql, rows.map(concernEvent));
    const last = rows.at(-1);
    if (!last || rows.length < reading) return;
    after = last.id;
  }
}
