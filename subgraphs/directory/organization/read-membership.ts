import type { DirectoryContext } from "../context.ts";
import { mayChangeMembership } from "./organization.policy.ts";
import { countByStatus, historyOf } from "./organization.store.ts";
import type { OrganizationEvent } from "./organization-event.entity.ts";

/** Operators see the counts and every organization's history; to others both are absent. */
export async function readMembership(context: DirectoryContext): Promise<{ active: number; suspended: number } | null> {
  if (!mayChangeMembership(context.viewer)) return null;
  return countByStatus(context.em);
}

export async function readHistory(
  context: DirectoryContext,
  organization: string,
  first: number,
): Promise<OrganizationEvent[] | null> {
  if (!mayChangeMembership(context.viewer)) return null;
  return historyOf(context.em, organization, Math.min(Math.max(first, 0), 100));
}
