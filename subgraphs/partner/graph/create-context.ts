import { randomInt, randomUUID } from "node:crypto";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import type { Actor, PartnerContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { Orm } from "../database/orm.ts";
import { createLoaders } from "./create-loaders.ts";

export type ContextSources = {
  organization: string;
  orm: Orm;
  clock: () => Date;
  knownOrganizations: () => readonly string[];
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
  atPoint?: PartnerContext["atPoint"];
};

/** What one request carries; its entity manager and loaders end with it. */
export function createContext(actor: Actor, sources: ContextSources) {
  const { organization, orm, clock, knownOrganizations, signal, atPoint } = sources;
  let em: EntityManager | undefined;
  const reading = () => {
    em ??= orm.fork(signal);
    return em;
  };
  const context: PartnerContext = {
    get em() {
      return reading();
    },
    forkEntityManager: () => orm.fork(signal),
    actor,
    organization,
    now: clock(),
    requestId: randomUUID(),
    loaders: createLoaders({ em: reading, signal }),
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: (below) => randomInt(below),
    knownOrganizations,
    signal,
    atPoint,
  };
  return context;
}
