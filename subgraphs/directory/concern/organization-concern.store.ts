import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import type { ConcernState } from "#shared/codes/concern.ts";
import type { Sql } from "#shared/database/sql.ts";
import { OrganizationConcern } from "./organization-concern.entity.ts";
import type { ToldConcern } from "./told-concern.ts";

/** The newest first; `before` is the number of the last one of the page before. */
export function newestConcerns(
  em: EntityManager,
  { first, before, state }: { first: number; before: string | undefined; state: ConcernState | undefined },
): Promise<OrganizationConcern[]> {
  const beyond = before === undefined ? {} : { number: { $lt: before } };
  const stand = state === undefined ? {} : { state };
  return em.find(OrganizationConcern, { ...beyond, ...stand }, { orderBy: { number: "desc" }, limit: first + 1 });
}

export function findConcern(em: EntityManager, id: string): Promise<OrganizationConcern | null> {
  return em.findOne(OrganizationConcern, { id });
}

export function lockConcern(em: EntityManager, id: string): Promise<OrganizationConcern | null> {
  return em.findOne(OrganizationConcern, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export type Reporter = { reportedBy: string; reportedByOrganization: string };

/** How many of somebody's concerns are open, and how many of those say the very same. */
export async function countOpenBy(
  em: EntityManager,
  reporter: Reporter,
  about: Pick<OrganizationConcern, "organization" | "responder" | "reason">,
): Promise<{ all: number; same: number }> {
  const open = { ...reporter, state: "OPEN" } as const;
  return {
    all: await em.count(OrganizationConcern, open),
    same: await em.count(OrganizationConcern, { ...open, ...about }),
  };
}

/** Takes over what an organization told, in its newest form; never over what another told, or was reported here. */
export async function saveToldConcerns(
  sql: Sql,
  organization: string,
  concerns: readonly ToldConcern[],
): Promise<void> {
  for (const { concern, responder, reason, state, outcome, at } of concerns) {
    await sql.query(
      `insert into organization_concern
         (id, organization, responder, reason, source, reported_at, state, outcome, closed_at)
       values ($1, $2, $3, $4, 'TOLD', $5, $6, $7, $8)
       on conflict (id) do update set state = excluded.state, outcome = excluded.outcome, closed_at = excluded.closed_at
       where organization_concern.source = 'TOLD' and organization_concern.organization = excluded.organization`,
      [concern, organization, responder, reason, at, state, outcome, state === "CLOSED" ? at : null],
    );
  }
}
