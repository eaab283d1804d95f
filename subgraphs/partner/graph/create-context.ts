import { randomInt, randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import type { Actor, PartnerContext } from "../context.ts";
import type { Orm } from "../database/orm.ts";
import { createLoaders } from "./create-loaders.ts";

export type ContextSources = {
  organization: string;
  orm: Orm;
  clock: () => Date;
  knownOrganizations: () => readonly string[];
};

/** What one request carries; its entity manager and loaders end with it. */
export function createContext(actor: Actor, { organization, orm, clock, knownOrganizations }: ContextSources) {
  const em = orm.fork();
  const context: PartnerContext = {
    em,
    forkEntityManager: () => orm.fork(),
    actor,
    organization,
    now: clock(),
    requestId: randomUUID(),
    loaders: createLoaders(em),
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: (below) => randomInt(below),
    knownOrganizations,
  };
  return context;
}
