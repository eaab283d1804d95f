import type { Actor } from "../context.ts";
import type { ResponderState } from "./responder.codes.ts";

function isOfHome(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.length > 0;
}

/** People of the organization see all of their responders; everybody else those who are approved and not suspended, in part. */
export function mayReadResponder(actor: Actor, responder: { state: ResponderState; isSuspended: boolean }): boolean {
  return isOfHome(actor) || (responder.state === "APPROVED" && !responder.isSuspended);
}

/** What is not for the network: the number of places, the state, who holds and who checked. */
export function mayReadHomeFields(actor: Actor): boolean {
  return isOfHome(actor);
}

/** Everybody of the organization, whatever their role, keeps its responders up to date. */
export function mayManageResponders(actor: Actor): boolean {
  return isOfHome(actor);
}

/** Coordinators answer for what the network is told. */
export function mayApproveResponders(actor: Actor): boolean {
  return isOfHome(actor) && actor.kind === "person" && actor.roles.includes("COORDINATOR");
}
