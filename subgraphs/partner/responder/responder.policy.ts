import type { Actor } from "../context.ts";
import type { ResponderContent } from "./responder-draft.ts";

/** All that a policy needs to know of a responder. */
type Known = Pick<ResponderContent, "name" | "profession" | "issues" | "help" | "admissions" | "supervisor" | "isTrained">;

function isOfHome(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.length > 0;
}

/** People of the organization see all of their responders; everybody else those who are approved, in part. */
export function mayReadResponder(actor: Actor, responder: { isPublic(): boolean }): boolean {
  return isOfHome(actor) || responder.isPublic();
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

const vouchedFor = ["name", "profession", "issues", "help", "admissions", "supervisor", "isTrained"] as const;

/**
 * Whether a revision changes what a coordinator's approval vouches for: who it is, what they do, where they may
 * practise, under whom, and their training. Places, languages, cost, traits and the like change freely.
 */
export function needsNewApproval(before: Known, content: Partial<ResponderContent>): boolean {
  return vouchedFor.some((name) => content[name] !== undefined && !isSame(before[name], content[name]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
