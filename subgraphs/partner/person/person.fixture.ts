import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import DataLoader from "dataloader";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { CaseKeys } from "../case-file/case-keys.ts";
import type { Actor, PartnerContext } from "../context.ts";
import { partnerEntities, partnerMigrations } from "../database/open-database.ts";
import { type Orm, openOrm } from "../database/orm.ts";
import { partnerAsker } from "../graph/partner.policy.ts";
import { demoPeopleOf, seedDemoPeople } from "./demo-people.ts";
import { peopleByIds } from "./person.store.ts";

export const organization = "colorado";
export const publicUrl = "https://colorado.example";
export const now = new Date("2026-11-22T10:00:00Z");

export type PersonDesk = {
  orm: Orm;
  pool: Pool;
  ids: { advocate: string; responder: string; coordinator: string };
  /** The context of one request of this actor, by default the coordinator. */
  context(actor?: Actor): PartnerContext;
  close(): Promise<void>;
};

/** An organization's database with its demo people in it. */
export async function openPersonDesk(url: string): Promise<PersonDesk> {
  const orm = await openOrm({
    url,
    shares: new ConnectionShares(2),
    entities: partnerEntities,
    migrations: partnerMigrations,
    maxConnections: 6,
    statementTimeoutMs: 5_000,
    log: createLogger("partner", "silent"),
  });
  await seedDemoPeople(orm.fork(), organization, now);
  const pool = openPool({ url, maxConnections: 2, statementTimeoutMs: 5_000, onError: () => undefined });
  const [advocate, responder, coordinator] = demoPeopleOf(organization).map((person) => person.id);
  const ids = { advocate: advocate ?? "", responder: responder ?? "", coordinator: coordinator ?? "" };
  return {
    orm,
    pool,
    ids,
    context: (actor = atHome(ids.coordinator, ["COORDINATOR", "ADVOCATE"])) => contextOf(orm, actor),
    close: async () => {
      await pool.close();
      await orm.close();
    },
  };
}

export function atHome(id: string, roles: readonly string[]): Actor {
  return { kind: "person", id, issuer: `${publicUrl}/oidc`, organization, roles, isHome: true };
}

function contextOf(orm: Orm, actor: Actor): PartnerContext {
  const em = orm.fork();
  return {
    em,
    forkEntityManager: () => orm.fork(),
    actor,
    asker: partnerAsker(actor),
    organization,
    now,
    hasMaskingKey: () => false,
    requestId: randomUUID(),
    loaders: {
      need: emptyLoader(),
      responder: emptyLoader(),
      reachability: emptyLoader(),
      givenEmail: emptyLoader(),
      opportunity: emptyLoader(),
      showing: emptyLoader(),
      looking: emptyLoader(),
      wouldShow: emptyLoader(),
      caseFile: emptyLoader(),
      similarNeeds: emptyLoader(),
      person: peopleLoader(em),
      introduction: emptyLoader(),
      notes: new DataLoader(async (ids) => ids.map(() => [])),
      notePeople: new DataLoader(async (ids) => ids.map(() => [])),
      inboxItem: emptyLoader(),
      contact: emptyLoader(),
    },
    noteSighting: async () => undefined,
    newId: () => partitionedId(organization, randomUUID()),
    chooseIndex: () => 0,
    knownOrganizations: () => [organization],
    stateKeys: async () => "",
    caseKeys: new CaseKeys(tmpdir()),
    messages: { kinds: [], pushKey: null },
  };
}

function peopleLoader(em: PartnerContext["em"]): PartnerContext["loaders"]["person"] {
  return new DataLoader(async (wanted) => {
    const people = new Map((await peopleByIds(em, wanted)).map((person) => [person.id, person]));
    return wanted.map((id) => people.get(id));
  });
}

function emptyLoader<Row>(): DataLoader<string, Row | undefined> {
  return new DataLoader(async (ids) => ids.map(() => undefined));
}
