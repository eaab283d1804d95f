import type { OrganizationEventKind } from "../organization/organization-event.kind.ts";

const others = {
  CONCERN_REPORTED: "concern.report",
  CONCERN_CLOSED: "concern.close",
  PERSON_INVITED: "person.invite",
  INVITATION_WITHDRAWN: "person.withdraw-invitation",
  INVITATION_ACCEPTED: "person.accept-invitation",
  ROLES_CHANGED: "person.change-roles",
  PERSON_DEACTIVATED: "person.deactivate",
  PERSON_REACTIVATED: "person.reactivate",
  PASSKEY_ADDED: "person.add-passkey",
  PASSKEY_REMOVED: "person.remove-passkey",
  SESSIONS_ENDED: "person.end-sessions",
  SIGN_IN_REPLACED: "person.replace-sign-in",
  SIGNED_IN: "person.sign-in",
  SIGN_IN_REFUSED: "person.sign-in-refused",
  SIGNED_OUT: "person.sign-out",
  RESOURCES_IMPORTED: "resource.import",
  RESOURCE_PROPOSED: "resource.propose",
  RESOURCE_ACCEPTED: "resource.accept",
  RESOURCE_REFUSED: "resource.refuse",
  RESOURCE_ADDED: "resource.add",
  RESOURCE_REVISED: "resource.revise",
  RESOURCE_CONFIRMED: "resource.confirm",
  RESOURCE_WITHDRAWN: "resource.withdraw",
  DEMO_PEOPLE: "demo.people",
} as const;

const organizations = {
  IMPORTED: "organization.import",
  ADMITTED: "organization.admit",
  SUSPENDED: "organization.suspend",
  REKEYED: "organization.rekey",
  REMOVED: "organization.remove",
  HELD: "organization.hold",
  RELEASED: "organization.release",
} as const satisfies Record<OrganizationEventKind, string>;

/** What the records call an effect: a closed list. */
export const entryKinds = { ...organizations, ...others } as const;
export type EffectKind = keyof typeof entryKinds;
