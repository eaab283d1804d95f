import { useDay, useText } from "../language/use-text.ts";
import { hasGoneBy } from "./has-gone-by.ts";
import type { Need } from "./need-types.ts";

type Due = NonNullable<Need["issues"][number]["due"]>;

/** The date that presses, in words; one that has gone by is said to have. */
export function useDueWords(): (due: Due) => string {
  const text = useText();
  const day = useDay();
  return ({ kind, on }) => {
    const words = { kind: text(`due.${kind}`), day: day(on) };
    return text(hasGoneBy(on, new Date()) ? "need.dueGone" : "introduction.due", words);
  };
}
