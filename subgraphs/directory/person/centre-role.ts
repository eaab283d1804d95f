/** What somebody of the centre may do; both roles can meet in one person. */
export const centreRoles = ["ANALYST", "OPERATOR"] as const;
export type CentreRole = (typeof centreRoles)[number];

const known: ReadonlySet<string> = new Set(centreRoles);

export function isCentreRole(text: unknown): text is CentreRole {
  return typeof text === "string" && known.has(text);
}
