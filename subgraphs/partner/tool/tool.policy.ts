import type { Actor } from "../context.ts";

/** Coordinators see, add and withdraw the tools of their own organization; a tool manages none. */
export function mayManageTools(actor: Actor): boolean {
  const isPersonOfHome = actor.kind === "person" && actor.isHome && actor.toolName === undefined;
  return isPersonOfHome && actor.roles.includes("COORDINATOR");
}
