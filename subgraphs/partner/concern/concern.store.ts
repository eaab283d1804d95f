import { LockMode } from "@mikro-orm/core";
import type { ConcernReason, ConcernState } from "#shared/codes/concern.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import { Concern } from "./concern.entity.ts";

export async function concernById(em: EntityManager, id: string): Promise<Concern | undefined> {
  return (await em.findOne(Concern, { id })) ?? undefined;
}

/** One concern, read anew and locked until the transaction ends. */
export async function lockConcern(em: EntityManager, id: string): Promise<Concern | undefined> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  return (await em.findOne(Concern, { id }, options)) ?? undefined;
}

/** The newest first, one more than asked for, to tell whether there are more. */
export async function newestConcerns(
  em: EntityManager,
  page: PageRequest<[reportedAt: string, id: string]>,
  state: ConcernState | undefined,
): Promise<Concern[]> {
  const [reportedAt, id] = page.after ?? [];
  const at = reportedAt === undefined ? undefined : new Date(reportedAt);
  const beyond =
    at === undefined || id === undefined
      ? {}
      : { $or: [{ reportedAt: { $lt: at } }, { reportedAt: at, id: { $lt: id } }] };
  return em.find(
    Concern,
    { ...beyond, ...(state === undefined ? {} : { state }) },
    { orderBy: { reportedAt: "desc", id: "desc" }, limit: page.first + 1 },
  );
}

export type Report = { responder: string; reason: ConcernReason; reportedBy: string; reportedByOrganization: string };

export async function isReportedAlready(em: EntityManager, report: Report): Promise<boolean> {
  return (await em.count(Concern, { ...report, state: "OPEN" })) > 0;
}

/** Whether another open concern keeps the responder hidden. */
export async function isSuspendedOtherwise(em: EntityManager, concern: Concern): Promise<boolean> {
  const { id, responder } = concern;
  return (await em.count(Concern, { responder, id: { $ne: id }, isSuspending: true, state: "OPEN" })) > 0;
}

/** How many responders are hidden by one organization's word; counted by one command at a time. */
export async function countSuspendedBy(sql: Sql, organization: string): Promise<number> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`concern ${organization}`]);
  const [row] = await sql.query<{ count: number }>(
    `select count(distinct responder)::int as count from concern
     where reported_by_organization = $1 and is_suspending and state = 'OPEN'`,
    [organization],
  );
  return row?.count ?? 0;
}
