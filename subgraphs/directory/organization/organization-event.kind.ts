export const organizationEventKinds = ["IMPORTED", "ADMITTED", "SUSPENDED", "REKEYED", "REMOVED"] as const;
export type OrganizationEventKind = (typeof organizationEventKinds)[number];
