import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { freshEvents } from "#shared/events/inbox.store.ts";

function eventAt(position: number): CloudEvent {
  return {
    specversion: "1.0",
    id: "5a1c1f0e-7d0b-4a53-8f0a-0d8d5e1f2a3b",
    source: "bucharest",
    type: "t",
    subject: "s",
    time: "2026-11-22T10:00:00Z",
    datacontenttype: "application/json",
    position: String(position),
    data: {},
  };
}

describe("the inbox", () => {
  it("takes each position once and in order, whatever batches arrive and repeat", () => {
    const batches = fc.array(
      fc.record({ start: fc.integer({ min: 1, max: 30 }), length: fc.integer({ min: 0, max: 10 }) }),
    );
    fc.assert(
      fc.property(batches, (arrivals) => {
        const taken: number[] = [];
        for (const { start, length } of arrivals) {
          const batch = Array.from({ length }, (_, index) => eventAt(start + index));
          for (const event of freshEvents(batch, taken.at(-1) ?? 0)) taken.push(Number(event.position));
        }
        expect(taken).toEqual(taken.map((_, index) => (taken[0] ?? 1) + index));
      }),
    );
  });

  it("does not take a batch that leaves a gap", () => {
    expect(freshEvents([eventAt(5), eventAt(6)], 3)).toEqual([]);
    expect(freshEvents([eventAt(4), eventAt(6)], 3)).toEqual([]);
  });

  it("lets a new stream begin anywhere, since an older part may be forgotten", () => {
    expect(freshEvents([eventAt(501)], 0)).toHaveLength(1);
  });
});
