import { useCallback, useEffect, useRef } from "react";
import { leaving } from "../route/address.ts";

/**
 * Asks once more before the page is left while something on it would be lost. The function that comes back is called
 * as soon as nothing would be.
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
    addEventListener("beforeunload", unload);
    addEventListener(leaving, leave);
    return () => {
      removeEventListener("beforeunload", unload);
      removeEventListener(leaving, leave);
    };
  }, [question]);
  return useCallback(() => {
    isSafe.current = true;
  }, []);
}
