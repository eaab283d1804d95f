import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";

const start = Date.parse("2030-01-01T00:00:00.500Z");

function memoryAt(bounds: { capacity?: number; capacityPerKey?: number; longestMs?: number } = {}) {
  let nowMs = start;
  const memory = new NonceMemory({ now: () => new Date(nowMs), ...bounds });
  const inMs = (ms: number) => new Date(start + ms);
  return {
    memory,
    inMs,
    goTo: (ms: number) => {
      nowMs = start + ms;
    },
  };
}

describe("the nonce memory", () => {
  it("takes a nonce once per key", () => {
    const { memory, inMs } = memoryAt();
    expect(memory.remember("a", "n", inMs(30_000))).toBe(true);
    expect(memory.remember("a", "n", inMs(30_000))).toBe(false);
    expect(memory.remember("a", "n", inMs(31_000))).toBe(false);
    expect(memory.remember("b", "n", inMs(30_000))).toBe(true);
  });

  it("remembers up to the moment of expiry and refuses what has expired", () => {
    const { memory, inMs, goTo } = memoryAt();
    memory.remember("a", "n", inMs(30_000));
    goTo(30_000);
    expect(memory.remember("a", "n", inMs(30_000))).toBe(false);
    goTo(31_500);
    expect(memory.remember("a", "n", inMs(30_000))).toBe(false);
    expect(memory.remember("a", "n", inMs(60_000))).toBe(true);
  });

  it("forgets what has expired", () => {
    const { memory, inMs, goTo } = memoryAt();
    for (let i = 0; i < 100; i++) memory.remember("a", `n${i}`, inMs(10_000 + i));
    goTo(12_000);
    expect(memory.remember("a", "n0", inMs(20_000))).toBe(true);
    expect(memory.size).toBe(1);
  });

  it("refuses new nonces when full and takes them again once others have expired", () => {
    const { memory, inMs, goTo } = memoryAt({ capacity: 2 });
    expect(memory.remember("a", "1", inMs(1_000))).toBe(true);
    expect(memory.remember("b", "1", inMs(1_000))).toBe(true);
    expect(memory.remember("c", "1", inMs(30_000))).toBe(false);
    goTo(3_000);
    expect(memory.remember("c", "1", inMs(30_000))).toBe(true);
  });

  it("lets one key fill its own share alone", () => {
    const { memory, inMs, goTo } = memoryAt({ capacity: 10, capacityPerKey: 1 });
    expect(memory.remember("a", "1", inMs(1_000))).toBe(true);
    expect(memory.remember("a", "2", inMs(1_000))).toBe(false);
    expect(memory.remember("b", "2", inMs(1_000))).toBe(true);
    goTo(3_000);
    expect(memory.remember("a", "2", inMs(4_000))).toBe(true);
  });

  it("refuses an expiry that is too far ahead or no date", () => {
    const { memory, inMs } = memoryAt({ longestMs: 40_000 });
    expect(memory.remember("a", "n", inMs(40_001))).toBe(false);
    expect(memory.remember("a", "n", new Date(Number.NaN))).toBe(false);
    expect(memory.size).toBe(0);
  });

  it("never takes a living nonce twice, whatever the order of events", () => {
    const event = fc.record({ nonce: fc.nat(3), lifeMs: fc.nat(40_000), passMs: fc.nat(9_000) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { memory, inMs, goTo } = memoryAt();
        const livesUntil = new Map<number, number>();
        let ms = 0;
        for (const { nonce, lifeMs, passMs } of events) {
          ms += passMs;
          goTo(ms);
          const isAlive = (livesUntil.get(nonce) ?? -1) >= ms;
          const taken = memory.remember("k", String(nonce), inMs(ms + lifeMs));
          if (isAlive) expect(taken).toBe(false);
          if (taken) livesUntil.set(nonce, ms + lifeMs);
        }
      }),
    );
  });
});
