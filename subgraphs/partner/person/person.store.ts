import { LockMode } from "@mikro-orm/core";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import { Person } from "./person.entity.ts";

/** The people that have one of these ids (at most 1,000); what does not exist is left out. */
export async function peopleByIds(em: EntityManager, ids: readonly string[]): Promise<Person[]> {
  return em.find(Person, { id: { $in: [...ids] } }, { refresh: true });
}

export async function findPerson(em: EntityManager, id: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { id })) ?? undefined;
}

export async function findPersonByLogin(em: EntityManager, login: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { login })) ?? undefined;
}

/** One person, locked until the transaction ends. */
export async function lockPerson(em: EntityManager, id: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** The person whom an invitation is for, locked until the transaction ends. */
export async function lockInvitedPerson(em: EntityManager, invitationHash: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { invitationHash }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** The ids of all who coordinate now, locked: of two that leave at once, the second sees that the first is gone. */
export async function lockCoordinators(em: EntityManager): Promise<string[]> {
  const coordinators = await em.find(
    Person,
    { status: "ACTIVE", roles: { $contains: ["COORDINATOR"] } },
    { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return coordinators.map((person) => person.id);
}

/** Keeps others from inviting the same address until the transaction ends. */
export async function lockLogin(sql: Sql, login: string): Promise<void> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`person ${login}`]);
}

/** By name, one more than asked for, to tell whether there are more. */
export async function peopleByName(
  em: EntityManager,
  page: PageRequest<[name: string, id: string]>,
): Promise<Person[]> {
  const [name, id] = page.after ?? [];
  const after = name === undefined || id === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, id: { $gt: id } }] };
  return em.find(Person, after, { orderBy: { name: "asc", id: "asc" }, limit: page.first + 1 });
}

/** Everybody who may sign in, up to a limit, those with the shortest logins first. */
export async function activePeople(em: EntityManager, limit: number): Promise<Person[]> {
  return em.find(Person, { status: "ACTIVE" }, { orderBy: { login: "asc" }, limit });
}
