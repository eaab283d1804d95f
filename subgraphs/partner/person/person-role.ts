/** What somebody of an organization may do; several roles can meet in one person. */
export const personRoles = ["ADVOCATE", "RESPONDER", "COORDINATOR"] as const;
export type PersonRole = (typeof personRoles)[number];

const known: ReadonlySet<string> = new Set(personRoles);

export function isPersonRole(text: unknown): text is PersonRole {
  return typeof text === "string" && known.has(text);
}
