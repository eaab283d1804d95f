import type { EntityManager as PostgresEntityManager } from "@mikro-orm/postgresql";

/** The one way to rows: forked per request, and once more per command. Use it in stores only. */
export type EntityManager = PostgresEntityManager;
