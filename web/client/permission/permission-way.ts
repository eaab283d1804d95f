import { fromNeed } from "../introduction/side-way.ts";
import type { Route } from "../route/route.ts";
import { livingIntroductions } from "./named-people.ts";
import type { Purpose } from "./permission-codes.ts";
import type { PermissionDraft } from "./permission-draft.ts";
import type { PermittedNeed } from "./permitted-need.ts";

/** Pages that lead straight to writing down one permission, and to which one comes back. */
const places = ["draft", "need", "introduction"] as const;

/** Where somebody came from: to the introduction it takes its id besides. */
export type CameFrom = { page: "draft" | "need" } | { page: "introduction"; id: string };

/** What stands in the address for a purpose. */
const wanted: Readonly<Record<string, Purpose>> = {
  network: "ASK_NETWORK",
  names: "CONFLICT_CHECK",
  file: "CASE_FILE",
};

/** What stands in the address of whoever comes to write down that the network may be asked. */
export function askingNetwork(from: "draft" | "need"): Readonly<Record<string, string>> {
  return { for: "network", from };
}

/** What stands in the address of whoever comes from an introduction, to write down what its other side may. */
export function askingFor(what: "names" | "file", introduction: string): Readonly<Record<string, string>> {
  return { for: what, from: "introduction", introduction };
}

/** Undefined for whoever came by themself. */
export function cameFrom(search: URLSearchParams): CameFrom | undefined {
  const page = places.find((place) => place === search.get("from"));
  if (page !== "introduction") return page && { page };
  const id = search.get("introduction");
  return id === null ? undefined : { page, id };
}

/** What is known already of the permission that somebody came to write down; undefined where nothing is begun. */
export function begunIn(
  search: URLSearchParams,
  need: Pick<PermittedNeed, "introductions">,
): PermissionDraft | undefined {
  const purpose = wanted[search.get("for") ?? ""];
  if (!purpose) return undefined;
  const about = search.get("introduction");
  const whom = livingIntroductions(need).find(({ id }) => id === about);
  return whom && purpose !== "ASK_NETWORK" ? { purpose, whom } : { purpose };
}

/** The page that somebody came from, at the place where they left it. */
export function placeOf(need: string, from: CameFrom): { to: Route; search: Readonly<Record<string, string>> } {
  if (from.page === "introduction") return { to: { screen: "introduction", id: from.id }, search: fromNeed };
  if (from.page === "need") return { to: { screen: "need", id: need }, search: {} };
  return { to: { screen: "need-draft", id: need }, search: { step: "check" } };
}
