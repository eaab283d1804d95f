import { readPageSize } from "#shared/subgraph/page-size.ts";
import type { DirectoryContext } from "../context.ts";
import { countByStatus, historyOf } from "./organization.store.ts";
import type { OrganizationEvent } from "./organization-event.entity.ts";

export function readMembership({ em }: DirectoryContext): Promise<{ active: number; suspended: number }> {
  return countByStatus(em);
}

export function readHistory(
  { em }: DirectoryContext,
  organization: string,
  first: number,
): Promise<OrganizationEvent[]> {
  return historyOf(em, organization, readPageSize(first));
}
