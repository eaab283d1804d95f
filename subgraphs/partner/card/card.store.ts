import type { Sql } from "#shared/database/sql.ts";
import { appendEvents } from "#shared/events/outbox.store.ts";
import { type CardSource, cardOf } from "./capability-card.ts";
import { cardEvent, inventoryEvent } from "./card-event.ts";

const reading = 1_000;

/**
 * Appends every card that ever left, and those taken back too: what matching needs after it, or we, lost what was
 * there. Responders do not change meanwhile: an event of an earlier version must not follow a later one.
 */
export async function appendAllCards(sql: Sql, organization: string): Promise<void> {
  await sql.query("lock table responder in exclusive mode");
  await appendEvents(sql, [inventoryEvent(organization, "BEGIN")]);
  await appendEach(sql);
  await appendEvents(sql, [inventoryEvent(organization, "END")]);
}

async function appendEach(sql: Sql): Promise<void> {
  let after = "";
  for (;;) {
    const rows = await sql.query<CardSource>(sourcesAfter, [after, reading]);
    await appendEvents(
      sql,
      rows.map((row) => cardEvent(cardOf(row), row.cardVersion)),
    );
    const last = rows.at(-1);
    if (!last || rows.length < reading) return;
    after = last.id;
  }
}

const sourcesAfter = `
select id, profession, issues, help, languages, admissions, is_remote as "isRemote", cost,
  free_places as "freePlaces", is_paused as "isPaused", is_suspended as "isSuspended", is_held as "isHeld",
  confirmed_on::text as "confirmedOn", traits, is_trained as "isTrained", is_sponsored as "isSponsored", supervisor, state, card_version as "cardVersion"
from responder where card_version > 0 and id > $1 order by id limit $2`;
