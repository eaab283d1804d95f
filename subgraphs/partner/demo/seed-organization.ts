import { appendEvents } from "#shared/events/outbox.store.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import { cardOf } from "../card/capability-card.ts";
import { cardEvent } from "../card/card-event.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { insertNeeds } from "../need/need.store.ts";
import { demoPeopleOf } from "../person/demo-people.ts";
import { insertResponders } from "../responder/responder.store.ts";
import type { ResponderDraft } from "../responder/responder-draft.ts";
import { type Chance, createChance } from "./chance.ts";
import { givenReferences, lockAndCount, type RowCounts } from "./demo.store.ts";
import { makeNeeds } from "./make-needs.ts";
import { makeResponders } from "./make-responders.ts";
import { needRow } from "./need-row.ts";
import { withOwnProfile } from "./own-profile.ts";
import type { PlaceProfile } from "./place/place-profile.ts";
import { responderRow } from "./responder-row.ts";

export type SeedCounts = { responders: number; needs: number; closed: number };

export type SeedRun = {
  organization: string;
  place: PlaceProfile;
  /** Other organizations that an audience may name. */
  peers: readonly string[];
  counts: SeedCounts;
  /** The same seed on the same rows gives the same data, ids included. */
  seed: string;
  /** Write only where there is neither a responder nor a need; otherwise add to what is there. */
  isOnlyOnEmpty: boolean;
  now: Date;
};

export type Seeded = SeedCounts & { cards: number };

const nothing: Seeded = { responders: 0, needs: 0, closed: 0, cards: 0 };

/**
 * Writes made-up responders and needs as the product's use cases would have left them, and the cards of those who
 * are approved into the outbox: all in one transaction, with one audit entry for the whole run.
 */
export async function seedOrganization(em: EntityManager, run: SeedRun): Promise<Seeded> {
  return inTransaction(em, async (own, sql) => {
    const before = await lockAndCount(sql);
    if (run.isOnlyOnEmpty && before.responders + before.needs > 0) return { isKept: false, value: nothing };
    const chance = createChance(`${run.seed} ${run.organization} ${before.responders} ${before.needs}`);
    const rows = makeRows(run, await givenReferences(sql), chance);
    await insertResponders(own, rows.responders);
    await insertNeeds(own, rows.needs);
    const cards = rows.responders.filter((row) => row.cardVersion > 0);
    for (const some of inBatches(cards)) {
      await appendEvents(
        sql,
        some.map((row) => cardEvent(cardOf({ ...row, isSuspended: false, isHeld: false }), row.cardVersion)),
      );
    }
    const value = { ...run.counts, cards: cards.length };
    await recordRun(own, run, { before, seeded: value, chance });
    return { isKept: true, value };
  });
}

function makeRows(run: SeedRun, taken: ReadonlySet<string>, chance: Chance) {
  const { organization, place, peers, counts, now, isOnlyOnEmpty } = run;
  const people = peopleWho(organization);
  const made = makeResponders({ organization, place, count: counts.responders, now }, chance);
  const responders = withOwnProfile(made, isOnlyOnEmpty ? people.keeperName : undefined);
  const wanted = { organization, place, peers, open: counts.needs, closed: counts.closed, now, taken };
  const needs = makeNeeds(wanted, chance);
  const newId = () => partitionedId(organization, chance.uuid());
  const cast = { ...people, organizations: [organization, ...peers], newId };
  return {
    responders: responders.map((responder) => responderRow(responder, people)),
    needs: needs.map((need) => needRow(need, cast)),
  };
}

/** The demo person for each part: who posts needs, who checks and approves, who looks after responders. */
export function peopleWho(organization: string) {
  const people = demoPeopleOf(organization);
  const idOf = (login: string) => people.find((person) => person.login === login)?.id ?? `${login}@${organization}`;
  const nameOf = (login: string) => people.find((person) => person.login === login)?.name;
  return {
    advocate: idOf("advocate"),
    coordinator: idOf("coordinator"),
    keeper: idOf("responder"),
    keeperName: nameOf("responder"),
  };
}

const batchSize = 500;

function inBatches(rows: readonly ResponderDraft[]): (readonly ResponderDraft[])[] {
  const count = Math.ceil(rows.length / batchSize);
  return Array.from({ length: count }, (_, index) => rows.slice(index * batchSize, (index + 1) * batchSize));
}

type Outcome = { before: RowCounts; seeded: Seeded; chance: Chance };

async function recordRun(em: EntityManager, run: SeedRun, { before, seeded, chance }: Outcome): Promise<void> {
  const newId = () => partitionedId(run.organization, chance.uuid());
  const source = { actor: { issuer: "service", id: "demo" }, requestId: chance.uuid(), now: run.now, newId };
  const details = { seed: run.seed, respondersBefore: before.responders, needsBefore: before.needs, ...seeded };
  await appendAuditEntries(em, source, [{ action: "demo.seed", subject: run.organization, details }]);
}
