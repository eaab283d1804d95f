import { useEffect, useRef } from "react";

/** Long enough to read something printed, short enough for a desk in a shared room. */
export const idleMs = 15 * 60_000;

const signs = ["pointerdown", "keydown", "scroll", "visibilitychange"] as const;

/** Calls back when nobody has touched the page for a while; also when the machine slept meanwhile. */
export function useIdle(onIdle: () => void): void {
  const latest = useRef(onIdle);
  latest.current = onIdle;
  useEffect(() => {
    let lastMs = Date.now();
    const judge = () => {
      if (Date.now() - lastMs >= idleMs) latest.current();
    };
    const touched = () => {
      judge(); // whoever comes back too late has not come in time
      lastMs = Date.now();
    };
    const timer = setInterval(judge, 10_000);
    for (const sign of signs) document.addEventListener(sign, touched, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
    };
  }, []);
}
