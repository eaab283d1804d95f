import { useEffect } from "react";
import { leavingAtOnce } from "../route/address.ts";
import { askAnew } from "./ask-anew.ts";

/** A page that anybody might have open. */
export const elsewhere = "https://www.wikipedia.org/";

const withinMs = 1_500;

/**
 * Leaves at once. The page's memory goes with it and its place in the list of the tab is taken by the other page.
 * Whoever comes back in this tab is asked anew who they are; what the browser has written down before, and the session
 * at the organization, stay.
 */
export function leavePage(): void {
  dispatchEvent(new Event(leavingAtOnce));
  askAnew();
  document.documentElement.replaceChildren();
  // Where a browser keeps left pages as they were, this one begins anew too.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  location.replace(elsewhere);
}

/** Shift three times, by itself, leaves. */
export function useLeaveByShift(): void {
  useEffect(() => {
    let pressedAtMs: number[] = [];
    const press = ({ key, repeat }: KeyboardEvent) => {
      if (repeat) return;
      const nowMs = performance.now();
      pressedAtMs = key === "Shift" ? [...pressedAtMs, nowMs].filter((atMs) => nowMs - atMs < withinMs) : [];
      if (pressedAtMs.length >= 3) leavePage();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
