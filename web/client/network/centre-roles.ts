/** What somebody of the centre may be. */
export const centreRoles = ["OPERATOR", "ANALYST"] as const;
