import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import { CentrePerson } from "./centre-person.entity.ts";

const mostOperators = 1_000;

export function findCentrePerson(em: EntityManager, id: string): Promise<CentrePerson | null> {
  return em.findOne(CentrePerson, { id });
}

export function findCentrePersonByLogin(em: EntityManager, login: string): Promise<CentrePerson | null> {
  return em.findOne(CentrePerson, { login });
}

/** One person, locked until the transaction ends; and nobody else manages people meanwhile. */
export async function lockCentrePerson(em: EntityManager, id: string): Promise<CentrePerson | null> {
  await lockCentrePeople(em);
  return em.findOne(CentrePerson, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Of two operators who bar each other at once, the second sees what the first did. */
export async function lockCentrePeople(em: EntityManager): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended('centre people', 0))");
}

/** Whether nobody would operate without this person. */
export async function isLastOperator(em: EntityManager, person: CentrePerson): Promise<boolean> {
  if (!person.isOperator()) return false;
  const operates = { status: "ACTIVE", roles: { $contains: ["OPERATOR"] } } as const;
  const operators = await em.find(CentrePerson, operates, { fields: ["id"], limit: mostOperators });
  return !operators.some(({ id }) => id !== person.id);
}

/** By id, one more than asked for, to tell whether there are more. */
export function centrePeople(
  em: EntityManager,
  { first, after }: { first: number; after: string | undefined },
): Promise<CentrePerson[]> {
  const beyond = after === undefined ? {} : { id: { $gt: after } };
  return em.find(CentrePerson, beyond, { orderBy: { id: "asc" }, limit: first + 1 });
}
