import { useRef } from "react";

/**
 * Seals the same words once: sealed again they are other bytes, and would be another command. What was sealed is sent
 * again as it is after the line dropped; whatever was answered, the next is sealed anew.
 */
export function useSealedOnce(): (words: string, isAnswered: boolean, seal: () => Promise<string>) => Promise<string> {
  const last = useRef({ words: "", sealed: "" });
  return async (words, isAnswered, seal) => {
    if (isAnswered || last.current.words !== words) last.current = { words, sealed: await seal() };
    return last.current.sealed;
  };
}
