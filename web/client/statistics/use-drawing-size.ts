import { type RefObject, useEffect, useState } from "react";

/** In pixels: how wide something may be drawn, and how large letters are. */
export type DrawingSize = { widthPx: number; letterPx: number };

/** The room of an element, anew whenever it or the letters change. */
export function useDrawingSize(place: RefObject<HTMLElement | null>): DrawingSize | undefined {
  const [size, setSize] = useState<DrawingSize>();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const widthPx = Math.floor(element.clientWidth);
      const letterPx = Number.parseFloat(getComputedStyle(element).fontSize);
      if (widthPx === 0) return; // it is not shown any more
      const isSame = (now: DrawingSize | undefined) => now?.widthPx === widthPx && now.letterPx === letterPx;
      setSize((now) => (isSame(now) ? now : { widthPx, letterPx }));
    };
    const watcher = new ResizeObserver(measure);
    // With its border, which is as thick as letters are large: so larger letters are noticed too.
    watcher.observe(element, { box: "border-box" });
    measure();
    return () => watcher.disconnect();
  }, [place]);
  return size;
}
