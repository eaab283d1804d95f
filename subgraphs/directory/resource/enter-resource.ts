import { type Problem, problem } from "#shared/errors/problem.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { ResourceContent } from "./check-resource.ts";
import { Resource } from "./resource.entity.ts";
import { lockAddress } from "./resource.store.ts";

export type Entering = { id: string; content: ResourceContent; isOpenedToday: boolean; now: Date };
export type Proposer = { proposedBy: string; proposedByOrganization: string };

/** A new row: a proposal when somebody proposes it, else an entry of the catalogue. */
export function newResource(em: EntityManager, entering: Entering, proposer?: Proposer): Resource {
  const { id, content, isOpenedToday, now } = entering;
  return em.create(Resource, {
    ...content,
    id,
    checkedOn: isOpenedToday ? dayOf(now) : null,
    state: proposer ? "PROPOSED" : "LISTED",
    refusal: null,
    proposedBy: proposer?.proposedBy ?? null,
    proposedByOrganization: proposer?.proposedByOrganization ?? null,
    enteredAt: now,
    decidedAt: proposer ? null : now,
  });
}

/** One address stands in the catalogue once; `itself` may keep its own. */
export async function duplicateOf(em: EntityManager, url: string, itself?: string): Promise<Problem[]> {
  const known = await lockAddress(em, url);
  if (!known || known.id === itself) return [];
  return [known.state === "LISTED" ? listed : waiting];
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, "2026-11-22".length);
}

const listed = problem("DUPLICATE", ["input", "url"], "The catalogue has this address already.");
const waiting = problem("DUPLICATE", ["input", "url"], "Somebody has proposed this address already. It waits.");
