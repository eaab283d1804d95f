/** Whether somebody of these roles works on the needs of their organization; others only look at them. */
export function worksOnNeeds({ roles }: { roles: readonly string[] }): boolean {
  return roles.some((role) => role === "ADVOCATE" || role === "COORDINATOR");
}
