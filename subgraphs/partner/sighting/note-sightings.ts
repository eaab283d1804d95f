import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { PartnerContext, SeenNeed } from "../context.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { SeenLately } from "./seen-lately.ts";
import { insertSightings } from "./sighting.store.ts";

const hourMs = 60 * 60 * 1000;

/**
 * Records that needs are shown to somebody other than their poster: at most once per person, need and hour. What
 * cannot be recorded is not shown: the failure is the reader's too.
 */
export async function noteSightings(
  context: PartnerContext,
  needs: readonly SeenNeed[],
  seenLately: SeenLately,
): Promise<void> {
  const { actor, now, newId, requestId } = context;
  if (actor.kind !== "person") return;
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  const isNew = ({ id, postedBy }: SeenNeed) => postedBy !== actor.id && !seenLately.has(actor.id, id, hour);
  const fresh = [...new Set(needs.filter(isNew).map(({ id }) => id))];
  if (fresh.length === 0) return;
  await inTransaction(context.forkEntityManager(), async (em, sql) => {
    const noted = await insertSightings(sql, { needs: fresh, person: actor.id, hour, at: now });
    const source = { actor: { issuer: actor.issuer, id: actor.id }, requestId, now, newId };
    const entries = noted.map((subject) => ({ action: "need.read" as const, subject }));
    if (entries.length > 0) await appendAuditEntries(em, source, entries);
    return { isKept: entries.length > 0, value: undefined };
  });
  seenLately.add(actor.id, fresh, hour);
}
