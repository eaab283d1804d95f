import { randomInt, randomUUID } from "node:crypto";
import DataLoader from "dataloader";
import type { Sql } from "#shared/database/sql.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { currentRequestId, newRequestId } from "#shared/logging/request-id.ts";
import type { Actor, PartnerContext, SeenNeed } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { Orm } from "../database/orm.ts";
import { noteSightings } from "../sighting/note-sightings.ts";
import type { SeenLately } from "../sighting/seen-lately.ts";
import { createLoaders, type Looks } from "./create-loaders.ts";
import { partnerAsker } from "./partner.policy.ts";

export type ContextSources = {
  organization: string;
  orm: Orm;
  reading: Sql;
  clock: () => Date;
  knownOrganizations: () => readonly string[];
  stateKeys: PartnerContext["stateKeys"];
  hasMaskingKey: PartnerContext["hasMaskingKey"];
  caseKeys: PartnerContext["caseKeys"];
  messages: PartnerContext["messages"];
  looks: Looks;
  /** What was noted as seen in this hour; shared by all requests. */
  seenLately: SeenLately;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
  atPoint?: PartnerContext["atPoint"];
};

/** What one request carries; its entity manager and loaders end with it. */
export function createContext(actor: Actor, sources: ContextSources) {
  const { organization, orm, clock, knownOrganizations, stateKeys, hasMaskingKey, caseKeys, messages } = sources;
  const { seenLately, signal, atPoint } = sources;
  let em: EntityManager | undefined;
  const asker = partnerAsker(actor);
  const isHome = asker.standing === "home";
  const now = clock();
  const entities = () => {
    em ??= orm.fork(signal);
    return em;
  };
  const own = { em: entities, signal, now, organization };
  const context: PartnerContext = Object.assign(lazily(entities), {
    forkEntityManager: () => orm.fork(signal),
    actor,
    asker,
    organization,
    now,
    requestId: currentRequestId() ?? newRequestId(),
    loaders: createLoaders({ ...own, sql: sources.reading, isHome, person: asker.person, looks: sources.looks }),
    noteSighting: (need: SeenNeed) => sightings.load(need),
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: (below: number) => randomInt(below),
    knownOrganizations,
    stateKeys,
    hasMaskingKey,
    caseKeys,
    messages,
    signal,
    atPoint,
  });
  const sightings = new DataLoader<SeenNeed, void>(
    async (needs) => {
      await noteSightings(context, needs, seenLately);
      return needs.map(() => undefined);
    },
    { cache: false },
  );
  return context;
}

/** Made when first read. Not a property of its own: Apollo Server copies what a context owns, and would make it each time. */
function lazily(em: () => EntityManager): { readonly em: EntityManager } {
  return Object.create({
    get em() {
      return em();
    },
  });
}
