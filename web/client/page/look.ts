/** How long something is before somebody before it counts as looked at, in milliseconds. */
export const lookMs = 1_000;

type Told = Pick<EventTarget, "addEventListener" | "removeEventListener">;

/** The window and its document, as far as they say whether somebody looks. */
export type View = { window: Told; document: Told & Standing };

/** Of a document: whether its tab is shown, and whether its window is in front. */
type Standing = { readonly visibilityState: string; hasFocus(): boolean };

/**
 * Calls back when somebody has had the page before them for a moment: it is shown, and in front. A tab behind others, or
 * a window behind another one, waits until they come back to it. @returns how to stop
 */
export function watchLook({ window, document }: View, onLook: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(waiting);
    const isInFront = document.visibilityState === "visible" && document.hasFocus();
    waiting = isInFront ? setTimeout(onLook, lookMs) : undefined;
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  for (const type of ["focus", "blur"]) window.addEventListener(type, follow);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener("visibilitychange", follow);
    for (const type of ["focus", "blur"]) window.removeEventListener(type, follow);
  };
}
