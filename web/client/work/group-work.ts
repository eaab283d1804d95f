import type { WorkItem } from "./work-item.ts";

type Grouped = Pick<WorkItem, "side" | "step" | "urgency">;

/**
 * Things of which the same is to be done: said once, at the place of the first. What is needed today stands apart, so that
 * it does not lift what is not.
 */
export function groupWork<Item extends Grouped>(items: readonly Item[]): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const same = groupOf(item);
    const group = groups.get(same);
    groups.set(same, group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}

/** What one group has in common. */
export function groupOf({ side, step, urgency }: Grouped): string {
  return `${side} ${step} ${urgency === "EMERGENCY" ? "today" : "later"}`;
}
