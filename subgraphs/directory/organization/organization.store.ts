import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import type { SignedParty } from "#shared/record/party-record.ts";
import type { VerifiedParty } from "#shared/record/verify-party.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { Organization } from "./organization.entity.ts";
import { OrganizationEvent } from "./organization-event.entity.ts";
import type { OrganizationEventKind } from "./organization-event.kind.ts";

const mostOrganizations = 2_000;

/** Every listed organization's statements, by id. */
export async function listedStatements(em: EntityManager): Promise<SignedParty[]> {
  const rows = await em.find(Organization, { isListed: true }, { orderBy: { id: "asc" }, limit: mostOrganizations });
  return rows.map(({ admission, record, rekeys }) => ({ admission, record, rekeys }));
}

/** Ids of the listed organizations that an operator holds. */
export async function heldOrganizations(em: EntityManager): Promise<string[]> {
  const held = { isListed: true, isHeld: true };
  const rows = await em.find(Organization, held, { orderBy: { id: "asc" }, limit: mostOrganizations });
  return rows.map(({ id }) => id);
}

export function findOrganization(em: EntityManager, id: string): Promise<Organization | null> {
  return em.findOne(Organization, { id });
}

export function organizationsOf(em: EntityManager, ids: readonly string[]): Promise<Organization[]> {
  return em.find(Organization, { id: { $in: [...ids] } });
}

/** The newest first. */
export function historyOf(em: EntityManager, organization: string, limit: number): Promise<OrganizationEvent[]> {
  return em.find(OrganizationEvent, { organization }, { orderBy: { id: "desc" }, limit });
}

/** Locks the organization's row for the rest of the transaction. */
export async function lockOrganization(em: EntityManager, id: string): Promise<Organization | null> {
  return em.findOne(Organization, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export type Change = { kind: OrganizationEventKind; actor: string; now: Date };

/** Keeps an organization's statements, listed again if they were not, and what happened beside them. */
export async function saveStatements(em: EntityManager, party: VerifiedParty, change: Change): Promise<void> {
  const { admission, record, rekeys } = party.signed;
  await em.upsert(Organization, {
    id: party.record.id,
    admission,
    record,
    rekeys,
    admissionVersion: party.admission.version,
    recordVersion: party.record.version,
    status: party.admission.status,
    isListed: true,
    changedAt: change.now,
  });
  await noteEvent(em, { organization: party.record.id, admission, record }, change);
  await em.flush();
}

/** Takes an organization off the list; its statements and history stay. */
export async function unlist(em: EntityManager, organization: Organization, change: Change): Promise<void> {
  organization.isListed = false;
  organization.changedAt = change.now;
  await noteEvent(em, { ...statementsOf(organization), organization: organization.id }, change);
  await em.flush();
}

/** Holds an organization or releases it; its statements stay as they are. */
export async function setHold(em: EntityManager, organization: Organization, change: Change): Promise<void> {
  organization.isHeld = change.kind === "HELD";
  organization.changedAt = change.now;
  await noteEvent(em, { ...statementsOf(organization), organization: organization.id }, change);
  await em.flush();
}

function statementsOf({ admission, record }: Organization): { admission: string; record: string } {
  return { admission, record };
}

async function noteEvent(
  em: EntityManager,
  about: { organization: string; admission: string; record: string },
  { kind, actor, now }: Change,
): Promise<void> {
  em.create(OrganizationEvent, { ...about, kind, actor, at: now });
  await appendAuditEntry(em, { kind, subject: about.organization, actor, now });
}

/** Organizations other than the centre itself. */
export async function countByStatus(em: EntityManager): Promise<{ active: number; suspended: number }> {
  const listed = { isListed: true, id: { $ne: "centre" } };
  const active = await em.count(Organization, { ...listed, status: "ACTIVE", isHeld: false });
  return { active, suspended: (await em.count(Organization, listed)) - active };
}
