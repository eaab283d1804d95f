import type { Actor } from "../context.ts";

/** Anybody who is signed in, of any organization; of our own, nobody who was deactivated. */
export function mayReportConcerns(actor: Actor): boolean {
  return actor.kind === "person" && (!actor.isHome || actor.roles.length > 0);
}

/** Coordinators look into concerns. Who reported one is told to nobody else. */
export function mayHandleConcerns(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.includes("COORDINATOR");
}

/**
 * How many responders of ours one other organization can hide by its people's word alone, at a time. Whoever takes
 * an organization over could else empty the network; beyond this a coordinator decides.
 */
const mostSuspendedByOne = 5;

export function maySuspendAtOnce(actor: { isHome: boolean }, suspendedAlready: number): boolean {
  return actor.isHome || suspendedAlready < mostSuspendedByOne;
}
