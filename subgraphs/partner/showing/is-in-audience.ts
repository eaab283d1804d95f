import type { NeedRow } from "../need/need-draft.ts";

export type Audience = Pick<NeedRow, "isForEveryone" | "onlyOrganizations" | "exceptOrganizations">;

/** Whether a need may be shown to an organization. A state body must be named; an exception always wins. */
export function isInAudience(audience: Audience, organization: string, isStateBody: boolean): boolean {
  if (audience.exceptOrganizations.includes(organization)) return false;
  if (audience.onlyOrganizations.includes(organization)) return true;
  return audience.isForEveryone && !isStateBody;
}
