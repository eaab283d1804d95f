import { createHash } from "node:crypto";
import { type PartitionedId, partitionedId } from "#shared/ids/partitioned-id.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { anyCast, type DemoPersonFacts, demoCasts } from "./demo-people.data.ts";
import { addMissingPeople, knownLogins, lockPeople } from "./person.store.ts";

export type DemoPerson = DemoPersonFacts & { id: PartitionedId; address: string };

/** The people of an organization's demonstration, always with the same ids. */
export function demoPeopleOf(organization: string): DemoPerson[] {
  const cast = demoCasts[organization] ?? anyCast;
  return cast.map((person) => {
    const address = demoAddress(person.login, organization);
    return { ...person, address, id: partitionedId(organization, demoUuid(address)) };
  });
}

/** The login of a demo person: `advocate@colorado`. */
export function demoAddress(login: string, organization: string): string {
  return `${login}@${organization}`;
}

/** Makes the demo people that are not there yet; whoever is stays as they were changed since. */
export async function seedDemoPeople(em: EntityManager, organization: string, now: Date): Promise<DemoPerson[]> {
  const people = demoPeopleOf(organization);
  await inTransaction(em, async (own, sql) => {
    await lockPeople(sql);
    const known = await knownLogins(
      own,
      people.map(({ address }) => address),
    );
    const missing = people.filter(({ address }) => !known.has(address));
    if (missing.length > 0) await addPeople(own, missing, { organization, now });
    return { isKept: missing.length > 0, value: undefined };
  });
  return people;
}

type Making = { organization: string; now: Date };

async function addPeople(em: EntityManager, people: readonly DemoPerson[], { organization, now }: Making) {
  await addMissingPeople(
    em,
    people.map(({ id, address, name, title, roles, languages }) => ({
      id,
      login: address,
      name,
      title,
      roles: [...roles],
      languages: [...languages],
      status: "ACTIVE" as const,
      invitationHash: null,
      invitationExpiresAt: null,
      createdAt: now,
      joinedAt: now,
      changedAt: now,
    })),
  );
  await keepDemoMail(em, people, now);
  const logins = people.map(({ login }) => login);
  const newId = () => partitionedId(organization, demoUuid(`record ${organization} ${logins} ${now.toISOString()}`));
  const source = { actor: { issuer: "service", id: "demo" }, requestId: newId(), now, newId };
  await appendAuditEntries(em, source, [{ action: "demo.people", subject: organization, details: { logins } }]);
}

/** They are reached at addresses that can be nobody's (RFC 2606). */
async function keepDemoMail(em: EntityManager, people: readonly DemoPerson[], now: Date): Promise<void> {
  for (const { id, address } of people) {
    await em.execute("insert into reachability (person, email, changed_at) values (?, ?, ?) on conflict do nothing", [
      id,
      `${address}.example`,
      now,
    ]);
  }
}

/** Version 4 in form, but the same each time: tools and tests may count on it. */
function demoUuid(address: string): string {
  const hash = createHash("sha256").update(`alight demo person ${address}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) % 4];
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
