import type { Actor } from "../context.ts";

const posters: readonly string[] = ["ADVOCATE", "COORDINATOR"];

/** A need is read by people of its own organization, whatever their role; for all others it does not exist. */
export function mayReadNeeds(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.length > 0;
}

/** Advocates and coordinators post needs, and revise, withdraw and close those of their organization. */
export function mayWorkOnNeeds(actor: Actor): boolean {
  return mayReadNeeds(actor) && actor.kind === "person" && actor.roles.some((role) => posters.includes(role));
}
