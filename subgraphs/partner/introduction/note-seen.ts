import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { PartnerContext } from "../context.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Side } from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";
import { markSeen } from "./introduction-write.store.ts";

/** Notes that the asker's side has seen what the other did: once for each line of the timeline, with a record. */
export async function noteSeen(context: PartnerContext, shown: readonly Introduction[]): Promise<void> {
  const { actor, now, newId, requestId } = context;
  if (actor.kind !== "person") return;
  for (const side of ["HOME", "OTHER"] as const) {
    const introductions = shown.filter((one) => sideOf(actor.id, one) === side && hasNews(one, side));
    if (introductions.length === 0) continue;
    const ids = introductions.map(({ id }) => id);
    await inTransaction(context.forkEntityManager(), async (em, sql) => {
      const seen = await markSeen(sql, { introductions: ids, side, at: now });
      const entries = seen.map((subject) => ({ action: "introduction.read" as const, subject, details: { side } }));
      const source = { actor: { issuer: actor.issuer, id: actor.id }, requestId, now, newId };
      if (entries.length > 0) await appendAuditEntries(em, source, entries);
      return { isKept: entries.length > 0, value: undefined };
    });
  }
}

function sideOf(person: string, { people }: Introduction): Side {
  return people.some(({ id }) => id === person) ? "OTHER" : "HOME";
}

function hasNews({ steps }: Introduction, side: Side): boolean {
  return steps.some((step) => step.side !== side && step.seenAt === null);
}
