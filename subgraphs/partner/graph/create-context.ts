import { randomInt, randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import type { Actor, PartnerContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { Orm } from "../database/orm.ts";
import { createLoaders } from "./create-loaders.ts";
import { partnerAsker } from "./partner.policy.ts";

export type ContextSources = {
  organization: string;
  orm: Orm;
  clock: () => Date;
  knownOrganizations: () => readonly string[];
};

/** What one request carries; its entity manager and loaders end with it. */
export function createContext(actor: Actor, { organization, orm, clock, knownOrganizations }: ContextSources) {
  let em: EntityManager | undefined;
  const asker = partnerAsker(actor);
  const reading = () => {
    em ??= orm.fork();
    return em;
  };
  const context: PartnerContext = {
    get em() {
      return reading();
    },
    forkEntityManager: () => orm.fork(),
    actor,
    asker,
    organization,
    now: clock(),
    requestId: randomUUID(),
    loaders: createLoaders({ em: reading, sql: orm.sql, isHome: asker.standing === "home" }),
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: (below) => randomInt(below),
    knownOrganizations,
  };
  return context;
}
