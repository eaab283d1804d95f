import { useEffect, useRef, useState } from "react";
import type { Find, Found } from "./found.ts";

/** Somebody who is typing has paused. */
const pauseMs = 200;

const none: readonly Found[] = [];

/** What fits the words, as they are typed. What was found last stays until there is something newer. */
export function useFound(find: Find, words: string): { found: readonly Found[]; isLooking: boolean } {
  const latest = useRef(find);
  latest.current = find;
  const [told, setTold] = useState<{ words: string | undefined; found: readonly Found[] }>({
    words: undefined,
    found: none,
  });
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const found = await latest.current(words.trim()).catch(() => none);
      if (!isOver) setTold({ words, found });
    };
    const timer = setTimeout(() => void look(), words === "" ? 0 : pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words]);
  return { found: told.found, isLooking: told.words !== words };
}
