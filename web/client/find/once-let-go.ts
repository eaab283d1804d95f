/**
 * Goes on once whatever is being pressed was let go: a page that moves between the press and its end makes the press
 * miss what it was meant for.
 */
export function onceLetGo(go: () => void): void {
  const isPressed = document.querySelector(":is(a, button, input, label, summary):active") !== null;
  if (isPressed) addEventListener("mouseup", () => setTimeout(go), { once: true });
  else go();
}
