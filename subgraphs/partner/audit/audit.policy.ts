import type { Actor } from "../context.ts";

/** An organization's records are read by its own coordinators; for all others there are none. */
export function mayReadRecords(actor: Actor): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.includes("COORDINATOR");
}

/** What was done in somebody's name is read by them alone, while they take part. */
export function mayReadHistory(actor: Actor, person: string): boolean {
  return actor.kind === "person" && actor.isHome && actor.roles.length > 0 && actor.id === person;
}
