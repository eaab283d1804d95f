import { describe, expect, it } from "@jest/globals";
import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";

const options = { burst: 3, refillMs: 2_000, maxKeys: 100 };
const at = (ms: number) => new Date(1_000_000 + ms);

describe("a limit of attempts", () => {
  it("lets a burst through, then one per refill, and says how long to wait", () => {
    const limit = new AttemptLimit(options);
    expect([0, 0, 0].map((ms) => limit.take("a", at(ms)))).toEqual([0, 0, 0]);
    expect(limit.take("a", at(0))).toBe(2);
    expect(limit.take("a", at(1_500))).toBe(1);
    expect(limit.take("a", at(2_000))).toBe(0);
    expect(limit.take("a", at(2_000))).toBe(2);
    expect(limit.take("b", at(2_000))).toBe(0);
  });

  it("lets no key through oftener because it tries oftener", () => {
    const limit = new AttemptLimit(options);
    const passed = Array.from({ length: 1_000 }, (_, step) => limit.take("a", at(step * 20))).filter((s) => s === 0);
    expect(passed).toHaveLength(options.burst + 9);
  });

  it("remembers a bounded number of keys, and forgets the one that was quiet longest", () => {
    const limit = new AttemptLimit(options);
    for (let key = 0; key < 10_000; key += 1) limit.take(String(key), at(0));
    expect(limit.size).toBe(100);
  });

  it("locks nobody out when the clock is set back", () => {
    const limit = new AttemptLimit(options);
    limit.take("a", at(86_400_000));
    expect(limit.take("a", at(0))).toBe(0);
  });
});
