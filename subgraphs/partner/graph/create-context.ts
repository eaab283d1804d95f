import { randomInt, randomUUID } from "node:crypto";
import type { Sql } from "#shared/database/sql.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { currentRequestId, newRequestId } from "#shared/logging/request-id.ts";
import type { Actor, PartnerContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { Orm } from "../database/orm.ts";
import { createLoaders } from "./create-loaders.ts";

export type ContextSources = {
  organization: string;
  orm: Orm;
  reading: Sql;
  clock: () => Date;
  knownOrganizations: () => readonly string[];
};

/** What one request carries; its entity manager and loaders end with it. */
export function createContext(actor: Actor, sources: ContextSources) {
  const { organization, orm, clock, knownOrganizations } = sources;
  let em: EntityManager | undefined;
  const entities = () => {
    em ??= orm.fork();
    return em;
  };
  const context: PartnerContext = {
    get em() {
      return entities();
    },
    forkEntityManager: () => orm.fork(),
    actor,
    organization,
    now: clock(),
    requestId: currentRequestId() ?? newRequestId(),
    loaders: createLoaders({ em: entities, sql: sources.reading }),
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: (below) => randomInt(below),
    knownOrganizations,
  };
  return context;
}
