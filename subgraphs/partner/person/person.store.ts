import { type EntityData, LockMode } from "@mikro-orm/core";
import type { Sql } from "#shared/database/sql.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import type { PageRequest } from "../graph/page.ts";
import { Person } from "./person.entity.ts";
import type { PersonRole } from "./person-role.ts";

const mostCoordinators = 1_000;

/** The people that have one of these ids (at most 1,000); what does not exist is left out. */
export async function peopleByIds(em: EntityManager, ids: readonly string[]): Promise<Person[]> {
  return em.find(Person, { id: { $in: [...ids] } }, { refresh: true });
}

export async function findPerson(em: EntityManager, id: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { id })) ?? undefined;
}

/** What somebody may do at this moment: nothing unless they are active. Plain SQL: it is asked at every question of home. */
export async function activeRoles(sql: Sql, id: string): Promise<readonly PersonRole[]> {
  const text = "select roles from person where id = $1 and status = 'ACTIVE'";
  const [person] = await sql.query<{ roles: PersonRole[] }>(text, [id]);
  return person?.roles ?? [];
}

export async function findPersonByLogin(em: EntityManager, login: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { login })) ?? undefined;
}

export async function findPersonByInvitation(em: EntityManager, invitationHash: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { invitationHash })) ?? undefined;
}

/** One person, locked until the transaction ends. */
export async function lockPerson(em: EntityManager, id: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** The person whom an invitation is for, locked until the transaction ends. */
export async function lockInvitedPerson(em: EntityManager, invitationHash: string): Promise<Person | undefined> {
  return (await em.findOne(Person, { invitationHash }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

/** The ids of all who coordinate now. */
export async function coordinatorIds(em: EntityManager): Promise<string[]> {
  const coordinates = { status: "ACTIVE", roles: { $contains: ["COORDINATOR"] } } as const;
  const coordinators = await em.find(Person, coordinates, { fields: ["id"], limit: mostCoordinators });
  return coordinators.map((person) => person.id);
}

/**
 * Lets one command at a time manage the organization's people, until its transaction ends: of two coordinators who
 * bar each other at once, the second sees what the first did.
 */
export async function lockPeople(sql: Sql): Promise<void> {
  await sql.query("select pg_advisory_xact_lock(hashtextextended('people', 0))");
}

/** By name, one more than asked for, to tell whether there are more. */
export async function peopleByName(
  em: EntityManager,
  page: PageRequest<[name: string, id: string]>,
): Promise<Person[]> {
  const [name, id] = page.after ?? [];
  const after =
    name === undefined || id === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, id: { $gt: id } }] };
  return em.find(Person, after, { orderBy: { name: "asc", id: "asc" }, limit: page.first + 1 });
}

/** Those who may sign in, by login, up to a limit. */
export async function activePeople(em: EntityManager, limit: number): Promise<Person[]> {
  return em.find(Person, { status: "ACTIVE" }, { orderBy: { login: "asc" }, limit });
}

/** Which of these logins somebody has. */
export async function knownLogins(em: EntityManager, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const people = await em.find(Person, { login: { $in: [...logins] } }, { fields: ["login"] });
  return new Set(people.map(({ login }) => login));
}

/** Writes people whose login nobody has; the others are left alone. */
export async function addMissingPeople(em: EntityManager, people: readonly EntityData<Person>[]): Promise<void> {
  await em.upsertMany(Person, [...people], { onConflictFields: ["login"], onConflictAction: "ignore" });
}
