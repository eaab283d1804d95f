import type { PressEvent } from "react-aria-components";

/** A double press is over by then, and no farther apart. */
const doublePressMs = 500;
const nearPx = 24;

type Pressed = Pick<PressEvent, "pointerType" | "target" | "x" | "y">;

const pointing = ["pointerdown", "mousedown", "click"] as const;

/**
 * A dialog, or a button, is gone with the first press of a double press; the second must not reach what stands there now. Of the mouse
 * or a finger what comes at the same place is swallowed, of the keyboard the same keys; anything else, or later, ends it.
 */
export function swallowSecondPress({ pointerType, target, x, y }: Pressed): void {
  const { left, top } = target.getBoundingClientRect();
  const untilMs = performance.now() + doublePressMs;
  const listening = new AbortController();
  const { signal } = listening;
  const judge = (event: Event, isSame: boolean) => {
    if (!isSame || performance.now() > untilMs) return listening.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  if (pointerType === "keyboard") {
    const press = (event: KeyboardEvent) => judge(event, event.key === "Enter" || event.key === " ");
    addEventListener("keydown", press, { capture: true, signal });
    return;
  }
  const point = (event: MouseEvent) =>
    judge(event, Math.hypot(event.clientX - left - x, event.clientY - top - y) <= nearPx);
  for (const kind of pointing) addEventListener(kind, point, { capture: true, signal });
}
