import type { Actor } from "../context.ts";

/** People are read by people of their own organization, whatever their role; for all others they do not exist. */
export function mayReadPeople(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.length > 0;
}

/** Coordinators invite, change roles, deactivate, reactivate and hand work over, in their own organization. */
export function mayManagePeople(actor: Actor): boolean {
  return mayReadPeople(actor) && actor.kind === "person" && actor.roles.includes("COORDINATOR");
}

/** Needs are held by those who may work on them. */
export function mayHoldNeeds(roles: readonly string[]): boolean {
  return roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
}
