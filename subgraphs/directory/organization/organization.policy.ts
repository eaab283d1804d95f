/** Operators of the centre decide who takes part; nobody else does, whatever their role elsewhere. */
export function mayChangeMembership(viewer: { organization: string; roles: readonly string[] } | undefined): boolean {
  return viewer !== undefined && viewer.organization === "centre" && viewer.roles.includes("OPERATOR");
}
