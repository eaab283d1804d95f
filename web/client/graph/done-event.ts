import { useEffect, useRef } from "react";

/** Told on the window when something that somebody pressed for was done. */
const doneEvent = "alight-done";

export function tellDone(): void {
  dispatchEvent(new Event(doneEvent));
}

/** Calls back whenever something that somebody pressed for was done, anywhere on the page. */
export function useDone(onDone: () => void): void {
  const latest = useRef(onDone);
  latest.current = onDone;
  useEffect(() => {
    const tell = () => latest.current();
    addEventListener(doneEvent, tell);
    return () => removeEventListener(doneEvent, tell);
  }, []);
}
