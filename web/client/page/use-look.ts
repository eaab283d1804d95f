import { useEffect, useRef } from "react";
import { watchLook } from "./look.ts";

/**
 * Calls back once for each `what` that somebody has had before them for a moment; undefined while there is nothing to
 * look at. `isLost`: what they looked at could not be told, and is told again when they come back.
 */
export function useLook(what: string | undefined, onLook: (what: string) => void, isLost: boolean): void {
  const latest = useRef(onLook);
  latest.current = onLook;
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (what === undefined) return undefined;
    return watchLook({ window, document }, () => {
      if (told.current === what && !isLost) return;
      told.current = what;
      latest.current(what);
    });
  }, [what, isLost]);
}
