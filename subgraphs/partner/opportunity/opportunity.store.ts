import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import { liveStates, type OpportunityState } from "./opportunity.codes.ts";
import { Opportunity } from "./opportunity.entity.ts";

/** Those that have one of these ids, to be looked at. */
export async function opportunitiesByIds(em: EntityManager, ids: readonly string[]): Promise<Opportunity[]> {
  return em.find(Opportunity, { id: { $in: [...ids] } }, { disableIdentityMap: true });
}

/** One opportunity, locked until the transaction ends. */
export async function lockOpportunity(em: EntityManager, id: string): Promise<Opportunity | undefined> {
  return (await em.findOne(Opportunity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** All that wait for one responder's answer, locked until the transaction ends. */
export async function openOpportunitiesOf(em: EntityManager, responder: string): Promise<Opportunity[]> {
  const options = { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return em.find(Opportunity, { responder, state: "OPEN" }, options);
}

/** What a list is ordered by: the nearest month, then the score, the highest first. */
export type OpportunityKey = [dueOrder: string, score: string, id: string];

export type OpportunityFilter = { responder?: string | undefined; state?: OpportunityState | undefined };

/** By month and score, one more than asked for; without a state those that something can still be done about. */
export async function opportunitiesInOrder(
  em: EntityManager,
  page: PageRequest<OpportunityKey>,
  { responder, state }: OpportunityFilter,
): Promise<Opportunity[]> {
  const where = {
    state: { $in: state === undefined ? [...liveStates] : [state] },
    ...(responder === undefined ? {} : { responder }),
    ...(page.after ? { $or: beyond(page.after) } : {}),
  };
  const orderBy = { dueOrder: "asc", score: "desc", id: "asc" } as const;
  return em.find(Opportunity, where, { orderBy, limit: page.first + 1, disableIdentityMap: true });
}

function beyond([dueOrder, scoreText, id]: OpportunityKey) {
  const score = Number(scoreText);
  return [{ dueOrder: { $gt: dueOrder } }, { dueOrder, score: { $lt: score } }, { dueOrder, score, id: { $gt: id } }];
}
