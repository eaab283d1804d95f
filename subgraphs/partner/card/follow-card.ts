import type { Sql } from "#shared/database/sql.ts";
import { appendEvents } from "#shared/events/outbox.store.ts";
import type { Responder } from "../responder/responder.entity.ts";
import { type Card, cardOf } from "./capability-card.ts";
import { cardEvent } from "./card-event.ts";

/** Makes a change to a responder and, in the same transaction, tells matching if that changed the card. */
export async function followCard({ sql }: { sql: Sql }, responder: Responder, change: () => void): Promise<void> {
  const before = cardOf(responder);
  change();
  const after = cardOf(responder);
  if (isSame(before, after)) return;
  responder.cardVersion += 1;
  await appendEvents(sql, [cardEvent(after, responder.cardVersion)]);
}

function isSame(a: Card, b: Card): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
