import type { CardIndex } from "../index/card-index.ts";
import { AfterCursor } from "./after-cursor.ts";
import { CandidateOrder } from "./candidate-order.ts";
import type { FoundCandidates } from "./found-candidates.ts";
import type { PageCursor } from "./page-cursor.ts";

/** The best `count` of what was found after the cursor, best first, as positions in `found`. */
export function bestFound(
  index: CardIndex,
  found: FoundCandidates,
  page: { count: number; after: PageCursor | undefined },
): number[] {
  const order = new CandidateOrder(index, found);
  const after = page.after ? new AfterCursor(index, found, page.after) : undefined;
  const heap: number[] = [];
  for (let at = 0; at < found.count; at += 1) {
    if (after && !after.admits(at)) continue;
    if (heap.length < page.count) {
      heap.push(at);
      siftUp(heap, order);
    } else if (page.count > 0 && order.isBefore(at, heap[0] ?? 0)) {
      heap[0] = at;
      siftDown(heap, order);
    }
  }
  return heap.sort((a, b) => (order.isBefore(a, b) ? -1 : 1));
}

/** The heap keeps the worst on top: that is the one that the next better candidate drives out. */
function siftUp(heap: number[], order: CandidateOrder): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >>> 1;
    if (!order.isBefore(heap[parent] ?? 0, heap[child] ?? 0)) return;
    swap(heap, parent, child);
    child = parent;
  }
}

function siftDown(heap: number[], order: CandidateOrder): void {
  let parent = 0;
  for (let left = 1; left < heap.length; left = parent * 2 + 1) {
    const right = left + 1;
    const isRightWorse = right < heap.length && order.isBefore(heap[left] ?? 0, heap[right] ?? 0);
    const worse = isRightWorse ? right : left;
    if (!order.isBefore(heap[parent] ?? 0, heap[worse] ?? 0)) return;
    swap(heap, parent, worse);
    parent = worse;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const held = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = held;
}
