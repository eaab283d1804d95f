/** Stands in the tab's session storage: that it is there says all that it says. */
const mark = "anew";

/**
 * From now on whoever goes on in this tab shows anew who they are: also after going back, or with the address of a
 * page. The mark is without content and goes with the tab; another tab knows nothing of it.
 */
export function askAnew(): void {
  try {
    sessionStorage.setItem(mark, "1");
  } catch {
    // A browser that keeps nothing, not even for a tab, cannot be told; leaving must not fail by it.
  }
}

export function isAskedAnew(): boolean {
  return sessionStorage.getItem(mark) !== null;
}

/** They have shown it. */
export function endAskingAnew(): void {
  sessionStorage.removeItem(mark);
}
