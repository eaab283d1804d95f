import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { type Origin, peerNews } from "../peer/peer-news.ts";
import type { PeerEvent } from "../peer/tell-peer.ts";
import { liveStates } from "./opportunity.codes.ts";
import { lockOpportunity } from "./opportunity.store.ts";

/**
 * Between BEGIN and END a home says anew all that it shows us. What it does not say then has gone: it may be an older
 * state of itself, which does not know of what it showed later.
 */
const showingInventory = "org.alight.showing.inventory.v1";

const inventorySaid = z.object({ step: z.enum(["BEGIN", "END"]) });
type InventorySaid = z.output<typeof inventorySaid>;

/** Of what is shown to one peer. */
export function inventoryEvent(peer: string, step: InventorySaid["step"]): PeerEvent {
  const data: InventorySaid = { step };
  return { type: showingInventory, subject: peer, data };
}

export const inventoryNews = peerNews(showingInventory, inventorySaid, keepInventory);

async function keepInventory(scope: ChangeScope, { step }: InventorySaid, { sender, subject }: Origin): Promise<void> {
  if (subject !== scope.organization) return;
  await (step === "BEGIN" ? doubtAll(scope.sql, sender) : endUnsaid(scope, sender));
}

/** It was said: it is not in doubt. */
export async function noteSaid(sql: Sql, { id, home }: { id: string; home: string }): Promise<void> {
  await sql.query("delete from opportunity_unsaid where opportunity = $1 and home = $2", [id, home]);
}

async function doubtAll(sql: Sql, home: string): Promise<void> {
  await sql.query(
    `insert into opportunity_unsaid (opportunity, home)
     select id, home from opportunity where home = $1 and state = any($2) on conflict do nothing`,
    [home, [...liveStates]],
  );
}

async function endUnsaid(scope: ChangeScope, home: string): Promise<void> {
  const { em, sql, now, record } = scope;
  const text = "delete from opportunity_unsaid where home = $1 returning opportunity as id";
  for (const { id } of await sql.query<{ id: string }>(text, [home])) {
    const opportunity = await lockOpportunity(em, id);
    if (!liveStates.some((state) => state === opportunity?.state)) continue;
    opportunity?.go("WITHDRAWN", now);
    record({ action: "opportunity.change", subject: id, details: { state: "WITHDRAWN" } });
    await settleUpdates(scope, id);
  }
}
