import { useEffect, useRef, useState } from "react";
import { holdSteady, nothingSteady, type Steady } from "./hold-steady.ts";

/** For as long a page waits for names that others say. */
const longestMs = 2_000;

type Read<Lists, Names> = { lists: Lists; names: Names; isTelling: boolean };

/** What to show of it just now, and by which names; undefined while nothing is. */
export function useSteady<Lists, Names>(read: Read<Lists, Names>): Steady<Lists, Names>["shown"] {
  const { isTelling } = read;
  const [isLate, setLate] = useState(false);
  const held = useRef<Steady<Lists, Names>>(nothingSteady);
  useEffect(() => {
    if (!isTelling) return undefined;
    const timer = setTimeout(() => setLate(true), longestMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isTelling]);
  held.current = holdSteady(held.current, { ...read, isLate });
  return held.current.shown;
}
