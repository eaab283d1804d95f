import type { RecordEntry } from "./record-kind.ts";

type Entry = Pick<RecordEntry, "kind" | "at" | "service"> & { by: { id: string } | null };

/** One line of the records: an entry, and how many of the same kind follow it, by the same, in the same minute. */
export type RecordFold<One extends Entry> = { entry: One; others: number };

/** Kinds of which one deed leaves many entries that say no more than the first. */
const manifold: ReadonlySet<string> = new Set(["NOTICE_NOTE", "NOTICE_MAIL", "SHOWING_SHOW", "SHOWING_CHANGE"]);

/** Entries in their order; of what one deed did many times at once, the first, and how many more. */
export function foldRecords<One extends Entry>(entries: readonly One[]): RecordFold<One>[] {
  const folds: RecordFold<One>[] = [];
  for (const entry of entries) {
    const last = folds.at(-1);
    if (last && isSame(last.entry, entry)) folds.splice(-1, 1, { ...last, others: last.others + 1 });
    else folds.push({ entry, others: 0 });
  }
  return folds;
}

function isSame(one: Entry, other: Entry): boolean {
  const isManifold = one.kind !== null && manifold.has(one.kind) && one.kind === other.kind;
  return (
    isManifold && one.by?.id === other.by?.id && one.service === other.service && minuteOf(one) === minuteOf(other)
  );
}

function minuteOf({ at }: Pick<Entry, "at">): string {
  return at.slice(0, "2031-05-20T10:00".length);
}
