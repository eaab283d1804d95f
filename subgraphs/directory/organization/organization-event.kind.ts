export const organizationEventKinds = [
  "IMPORTED",
  "ADMITTED",
  "SUSPENDED",
  "REKEYED",
  "REMOVED",
  "HELD",
  "RELEASED",
] as const;
export type OrganizationEventKind = (typeof organizationEventKinds)[number];
