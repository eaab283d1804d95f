import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { lookMs, watchLook } from "../../../web/client/page/look.ts";

/** A window, as a browser would tell of it. */
function openView() {
  const stands = { visibilityState: "visible", isInFront: true };
  const window = new EventTarget();
  const page = new EventTarget();
  const document = {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    hasFocus: () => stands.isInFront,
    get visibilityState() {
      return stands.visibilityState;
    },
  };
  const tell = (changed: Partial<typeof stands>) => {
    Object.assign(stands, changed);
    page.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event(stands.isInFront ? "focus" : "blur"));
  };
  return { view: { window, document }, tell };
}

describe("whether somebody looks at a page", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const pass = () => jest.advanceTimersByTime(lookMs);

  it("is said once they have had it before them for a moment", () => {
    const { view } = openView();
    const onLook = jest.fn();
    watchLook(view, onLook);
    jest.advanceTimersByTime(lookMs - 1);
    expect(onLook).not.toHaveBeenCalled();
    pass();
    expect(onLook).toHaveBeenCalledTimes(1);
  });

  it("is not said of a tab behind others, or of a window behind another, until they come back to it", () => {
    for (const [behind, back] of [
      [{ visibilityState: "hidden" }, { visibilityState: "visible" }],
      [{ isInFront: false }, { isInFront: true }],
    ] as const) {
      const { view, tell } = openView();
      const onLook = jest.fn();
      tell(behind);
      watchLook(view, onLook);
      jest.advanceTimersByTime(lookMs * 100);
      expect(onLook).not.toHaveBeenCalled();
      tell(back);
      pass();
      expect(onLook).toHaveBeenCalledTimes(1);
    }
  });

  it("is not said of who left within the moment, or of a page that is gone", () => {
    const { view, tell } = openView();
    const onLook = jest.fn();
    const stop = watchLook(view, onLook);
    tell({ isInFront: false });
    pass();
    tell({ isInFront: true });
    stop();
    pass();
    expect(onLook).not.toHaveBeenCalled();
  });
});
