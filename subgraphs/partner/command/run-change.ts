import { randomUUID } from "node:crypto";
import type { Sql } from "#shared/database/sql.ts";
import { type PartitionedId, partitionedId } from "#shared/ids/partitioned-id.ts";
import { currentRequestId, newRequestId } from "#shared/logging/request-id.ts";
import { appendAuditEntries, type Effect } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Orm } from "../database/orm.ts";

/** What a change works with, whoever makes it: everything belongs to one transaction. */
export type ChangeScope = {
  em: EntityManager;
  sql: Sql;
  organization: string;
  now: Date;
  newId: () => PartitionedId;
  /** Notes an effect; it is written with the rest. */
  record(effect: Effect): void;
};

export type ChangeParts = { organization: string; orm: Pick<Orm, "fork">; clock: () => Date };

/**
 * A change that no person asked for: news from another organization, or a deadline that has passed. What is noted as
 * an effect is recorded in the same transaction, in the name of the service `by`; an error takes everything back.
 */
export function runChange<Result>(
  { organization, orm, clock }: ChangeParts,
  by: string,
  work: (scope: ChangeScope) => Promise<Result>,
): Promise<Result> {
  const now = clock();
  const newId = () => partitionedId(organization, randomUUID());
  return inTransaction<Result>(orm.fork(), async (em, sql) => {
    const effects: Effect[] = [];
    const record = (effect: Effect) => void effects.push(effect);
    const value = await work({ em, sql, organization, now, newId, record });
    await em.flush();
    const requestId = currentRequestId() ?? newRequestId();
    const source = { actor: { issuer: "service", id: by }, requestId, now, newId };
    if (effects.length > 0) await appendAuditEntries(em, source, effects);
    return { isKept: true, value };
  });
}
