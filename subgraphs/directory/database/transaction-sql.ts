import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "./entity-manager.ts";

/** Plain SQL on the connection of the entity manager's transaction (or on the pool, outside of one). */
export function sqlOf(em: EntityManager): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      const query = { kind: "RawNode", sqlFragments: [text], parameters: [] } as const;
      const compiled = { query, queryId: { queryId: "" }, sql: text, parameters: values };
      return (await em.getKysely().executeQuery<Row>(compiled)).rows;
    },
  };
}
