import type { Route } from "../route/route.ts";
import type { PermissionDraft } from "./permission-draft.ts";

/** Pages that lead straight to writing down one permission, and to which one comes back. */
const places = ["draft", "need"] as const;
export type CameFrom = (typeof places)[number];

/** What stands in the address of whoever comes to write down that the network may be asked. */
export function askingNetwork(from: CameFrom): { for: string; from: CameFrom } {
  return { for: "network", from };
}

/** Where somebody came from; undefined for whoever came by themself. */
export function cameFrom(search: URLSearchParams): CameFrom | undefined {
  return places.find((place) => place === search.get("from"));
}

/** What is known already of the permission that somebody came to write down; undefined where nothing is begun. */
export function begunIn(search: URLSearchParams): PermissionDraft | undefined {
  return search.get("for") === "network" ? { purpose: "ASK_NETWORK" } : undefined;
}

/** The page that somebody came from, at the place where they left it. */
export function placeOf(need: string, from: CameFrom): { to: Route; search: Readonly<Record<string, string>> } {
  if (from === "need") return { to: { screen: "need", id: need }, search: {} };
  return { to: { screen: "need-draft", id: need }, search: { step: "check" } };
}
