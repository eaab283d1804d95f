import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "./entity-manager.ts";

/**
 * Plain SQL on the connection of the entity manager's transaction (or on the pool, outside of one). When `signal` is
 * aborted, the query that runs is cancelled in the database and no other begins.
 */
export function sqlOf(em: EntityManager, signal?: AbortSignal): Sql {
  const ending = signal ? { signal, inflightQueryAbortStrategy: "cancel query" as const } : undefined;
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const query = { kind: "RawNode", sqlFragments: [text], parameters: [] } as const;
      const compiled = { query, queryId: { queryId: "" }, sql: text, parameters: values };
      const result = await em.getKysely().executeQuery<Row>(compiled, ending);
      return result.rows;
    },
  };
}
