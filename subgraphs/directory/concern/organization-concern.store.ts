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

/** How many responders of others are hidden by one organization's word; counted by one command at a time. */
export async function countSuspendedBy(em: EntityManager, organization: string): Promise<number> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`concern ${organization}`]);
  const [row] = await em.execute<{ count: number }[]>(
    `select count(distinct responder)::int as count from organization_concern
     where is_suspending and source = 'REPORTED' and state = 'OPEN' and reported_by_organization = ?
       and organization <> reported_by_organization`,
    [organization],
  );
  return row?.count ?? 0;
}

const mostHeld = 10_000;

/** Ids of the responders whom nobody outside of their organization is to be shown. */
export async function heldResponders(em: EntityManager): Promise<string[]> {
  const rows = await em.execute<{ responder: string }[]>(
    `select distinct responder from organization_concern
     where is_suspending and source = 'REPORTED' and responder is not null order by responder limit ?`,
    [mostHeld],
  );
  return rows.map(({ responder }) => responder);
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
