import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "./entity-manager.ts";
import { sqlOf } from "./transaction-sql.ts";

/** Runs `work` in one transaction; committed only when it says that its changes are to be kept, and rolled back when `signal` ends it. */
export async function inTransaction<Value>(
  em: EntityManager,
  work: (em: EntityManager, sql: Sql) => Promise<{ isKept: boolean; value: Value }>,
  signal?: AbortSignal,
): Promise<Value> {
  await em.begin();
  try {
    const { isKept, value } = await work(em, sqlOf(em, signal));
    if (isKept) await em.commit();
    else await em.rollback();
    return value;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback().catch(() => undefined);
    throw error;
  }
}
