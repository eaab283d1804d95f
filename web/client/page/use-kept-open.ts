import { useCallback, useEffect, useRef } from "react";
import { leaving, leavingAtOnce } from "../route/address.ts";

/**
 * Asks once more before the page is left while something on it would be lost. The function that comes back is called
 * as soon as nothing would be. Whoever leaves at once, in danger, is never asked.
 */
export function useKeptOpen(question: string): () => void {
  const isSafe = useRef(false);
  useEffect(() => {
    const unload = (event: Event) => {
      if (!isSafe.current) event.preventDefault();
    };
    const leave = (event: Event) => {
      if (!isSafe.current && !confirm(question)) event.preventDefault();
    };
    const release = () => {
      isSafe.current = true;
    };
    addEventListener(leavingAtOnce, release);
    addEventListener("beforeunload", unload);
    addEventListener(leaving, leave);
    return () => {
      removeEventListener(leavingAtOnce, release);
      removeEventListener("beforeunload", unload);
      removeEventListener(leaving, leave);
    };
  }, [question]);
  return useCallback(() => {
    isSafe.current = true;
  }, []);
}
