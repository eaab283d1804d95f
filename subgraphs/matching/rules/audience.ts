export interface Audience {
  readonly everyone: boolean;
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** Whether a need may be shown to an organization. A state body must be named; an exception always wins. */
export function isInAudience(audience: Audience, organization: string, isStateBody: boolean): boolean {
  if (audience.except.includes(organization)) return false;
  if (audience.only.includes(organization)) return true;
  return audience.everyone && !isStateBody;
}
