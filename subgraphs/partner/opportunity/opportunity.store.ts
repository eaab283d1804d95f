import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "../database/entity-manager.ts";
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
