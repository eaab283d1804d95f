import type { WorkItem } from "./work-item.ts";

type Waiting = Pick<WorkItem, "step" | "until" | "urgency">;

/** So many things of one kind are seen at a glance. */
const mostShown = 5;

/** Of many things of one kind the first few, and what is folded away behind them: never what presses. */
export function foldWork<Item extends Waiting>(items: readonly Item[]): { shown: Item[]; folded: Item[] } {
  const pressing = items.filter(presses);
  const folded = items.filter((item) => !presses(item)).slice(Math.max(0, mostShown - pressing.length));
  return { shown: items.filter((item) => !folded.includes(item)), folded };
}

/** Somebody has to act by a moment, or today. What comes by itself waits for nobody. */
export function presses({ step, until, urgency }: Waiting): boolean {
  return step !== "AWAIT_ANSWERS" && (until !== null || urgency === "EMERGENCY");
}
