import { type RefObject, useEffect, useRef } from "react";

/**
 * A header of which the last row, the one of the mark, stays in reach wherever somebody has scrolled; rows above it go
 * with the page. What the focus goes to is never behind it, however large the text.
 */
export function useStuck(): { header: RefObject<HTMLElement | null>; mark: RefObject<HTMLButtonElement | null> } {
  const header = useRef<HTMLElement>(null);
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const whole = header.current;
    const last = mark.current;
    if (!whole || !last) return;
    const root = document.documentElement;
    const place = () => {
      const abovePx = Math.max(0, last.offsetTop - gapPx);
      whole.style.insetBlockStart = `${-abovePx}px`;
      root.style.scrollPaddingBlockStart = `${whole.offsetHeight - abovePx + gapPx}px`;
    };
    const watched = new ResizeObserver(place);
    watched.observe(whole);
    watched.observe(last);
    return () => {
      watched.disconnect();
      root.style.scrollPaddingBlockStart = "";
    };
  }, []);
  return { header, mark };
}

const gapPx = 6;
