import type { WorkItem } from "./work-item.ts";

/** Things of which the same is to be done: said once, at the place of the first. */
export function groupWork(items: readonly WorkItem[]): [WorkItem, ...WorkItem[]][] {
  const groups = new Map<string, [WorkItem, ...WorkItem[]]>();
  for (const item of items) {
    const same = `${item.side} ${item.step}`;
    const group = groups.get(same);
    groups.set(same, group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}
