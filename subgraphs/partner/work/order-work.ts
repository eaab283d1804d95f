import type { WorkItem } from "./work-item.ts";

/** What the list is sorted by: for whom and how pressing, then the time, then what tells two of the same time apart. */
export type WorkKey = [rank: string, at: string, item: string];

const lastOfAll = "9999";

/**
 * What waits for them first: emergencies, then by the time until which they are awaited, then what waits longest; after
 * that the needs for which nobody was found, which are looked for again meanwhile, those with a date first. Then what others do, those first who
 * have it longest.
 */
export function workKey({ side, urgency, since, until, dueOn, kind, subject, step }: WorkItem): WorkKey {
  const item = `${kind} ${step} ${subject}`;
  if (side === "OTHERS") return ["2", since ?? lastOfAll, item];
  const presses = urgency === "EMERGENCY" ? "0" : "1";
  const place = placeOf(step, until);
  const at = place === "2" ? `${dueOn ?? lastOfAll} ${since ?? lastOfAll}` : (until ?? since ?? lastOfAll);
  return [`${presses}${place}`, at, item];
}

function placeOf(step: WorkItem["step"], until: string | null): "0" | "1" | "2" {
  if (until !== null) return "0";
  return step === "LOOK_FURTHER" ? "2" : "1";
}

export function orderWork(items: readonly WorkItem[]): WorkItem[] {
  return items
    .map((item) => ({ item, key: workKey(item) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ item }) => item);
}

/** What comes after a place in the list. */
export function workAfter(items: readonly WorkItem[], after: WorkKey | undefined): WorkItem[] {
  return after ? items.filter((item) => compareKeys(workKey(item), after) > 0) : [...items];
}

function compareKeys(one: WorkKey, other: WorkKey): number {
  for (const at of [0, 1, 2] as const) {
    if (one[at] !== other[at]) return one[at] < other[at] ? -1 : 1;
  }
  return 0;
}
