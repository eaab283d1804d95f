import { appendEvents } from "#shared/events/outbox.store.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { leaveIntroductions } from "../inbox/leave-introductions.ts";
import { leaveOpportunities } from "../opportunity/leave-opportunities.ts";
import type { Responder } from "../responder/responder.entity.ts";
import { type Card, cardOf } from "./capability-card.ts";
import { cardEvent } from "./card-event.ts";

/**
 * Makes a change to a responder and, in the same transaction, tells matching if that changed the card. Whoever is not
 * shown to others any more leaves what waits for their answer to others; whoever has gone leaves also what was begun.
 */
export async function followCard(scope: ChangeScope, responder: Responder, change: () => void): Promise<void> {
  const before = cardOf(responder);
  const hadGone = responder.hasGone();
  change();
  if (responder.hasGone() && !hadGone) await leaveIntroductions(scope, responder.id);
  const after = cardOf(responder);
  if (isSame(before, after)) return;
  responder.cardVersion += 1;
  await appendEvents(scope.sql, [cardEvent(after, responder.cardVersion)]);
  if (after.removed) await leaveOpportunities(scope, responder.id);
}

function isSame(a: Card, b: Card): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
