import { useEffect, useRef } from "react";

const everyMs = 2_000;
const most = 30;

/** Calls back every two seconds while something is on its way, for a minute at most; after that the usual looks do. */
export function useWhileMoving(isMoving: boolean, onLook: () => void): void {
  const latest = useRef(onLook);
  latest.current = onLook;
  useEffect(() => {
    if (!isMoving) return;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= most) clearInterval(timer);
      latest.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [isMoving]);
}
