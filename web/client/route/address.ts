import { useSyncExternalStore } from "react";
import { pathOf, type Route, routeOf } from "./route.ts";

const moved = "address-moved";

/** Said before the screen is left for another; whoever would lose something by it can prevent it. */
export const leaving = "address-leaving";

/** Said before the page is left at once, in danger: nothing may ask then. */
export const leavingAtOnce = "address-leaving-at-once";

/** What stays in the address from screen to screen: the organization (`at`) and the language (`in`), if one was chosen. */
const lasting = ["at", "in"] as const;

function subscribe(onMove: () => void): () => void {
  addEventListener("popstate", onMove);
  addEventListener(moved, onMove);
  return () => {
    removeEventListener("popstate", onMove);
    removeEventListener(moved, onMove);
  };
}

/** The address of the page, as it is now. */
export function useAddress(): { route: Route; search: URLSearchParams; whole: string } {
  const whole = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`);
  const { pathname, searchParams } = new URL(whole, location.origin);
  return { route: routeOf(pathname), search: searchParams, whole };
}

/** An address from before, with what lasts of the present one: a language that was chosen meanwhile. */
export function inLastingWay(address: string): string {
  const now = new URLSearchParams(location.search);
  const { pathname, searchParams } = new URL(address, location.origin);
  for (const name of lasting) {
    const value = now.get(name);
    if (value !== null) searchParams.set(name, value);
  }
  return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}`;
}

/** The address of a screen, with what lasts of the present one. */
export function addressOf(route: Route, more: Readonly<Record<string, string>> = {}): string {
  const now = new URLSearchParams(location.search);
  const kept = lasting.flatMap((name) => now.getAll(name).map((value): [string, string] => [name, value]));
  const search = new URLSearchParams([...kept.filter(([name]) => more[name] === undefined), ...Object.entries(more)]);
  for (const [name, value] of [...search]) if (value === "") search.delete(name);
  return `${pathOf(route)}${search.size > 0 ? `?${search}` : ""}`;
}

/** Writes the present address otherwise: the screen stays what it is, and nothing on it is lost. */
export function amend(address: string): void {
  history.replaceState(null, "", address);
  dispatchEvent(new Event(moved));
}

/** Goes there. `isInstead`: the present address is not one to come back to. */
export function goTo(address: string, { isInstead = false }: { isInstead?: boolean } = {}): void {
  if (!dispatchEvent(new Event(leaving, { cancelable: true }))) return;
  if (isInstead) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  dispatchEvent(new Event(moved));
}
