import { describe, expect, it } from "@jest/globals";
import { RateLimit } from "#shared/http/rate-limit.ts";
import { pointsOf, RequestRates } from "./request-rates.ts";

const settings = { perS: 10, burst: 40, maxKeys: 100 };

/** How many of these requests, each of one point, are let through. */
function letThrough(limit: RateLimit, key: string, timesMs: readonly number[]): number {
  return timesMs.filter((atMs) => {
    const { ok } = limit.check(key, 1, atMs);
    if (ok) limit.take(key, 1, atMs);
    return ok;
  }).length;
}

describe("a rate", () => {
  it("lets a burst through, and after it as much as comes back", () => {
    const limit = new RateLimit(settings);
    expect(letThrough(limit, "a", Array<number>(100).fill(0))).toBe(40);
    const nextSecond = Array.from({ length: 100 }, (_, at) => at * 10);
    expect(letThrough(limit, "a", nextSecond)).toBeGreaterThanOrEqual(9);
    expect(letThrough(limit, "a", [1_000])).toBe(1);
  });

  it("says after how many seconds to ask again", () => {
    const limit = new RateLimit(settings);
    limit.take("a", 40, 0);
    expect(limit.check("a", 25, 0)).toEqual({ ok: false, retryAfterS: 3 });
    expect(limit.check("a", 25, 2_500)).toEqual({ ok: true });
  });

  it("lets through in the end what costs more than a full bucket", () => {
    const limit = new RateLimit(settings);
    expect(limit.check("a", 1_000, 0)).toEqual({ ok: true });
    limit.take("a", 1_000, 0);
    expect(limit.check("a", 1, 0)).toEqual({ ok: false, retryAfterS: 1 });
  });

  it("remembers a bounded number of keys", () => {
    const limit = new RateLimit(settings);
    for (let at = 0; at < 10_000; at += 1) limit.take(`key ${at}`, 1, at);
    expect(limit.size).toBe(100);
  });
});

describe("the rates of requests", () => {
  const person = (organization: string, sub: string) => ({ viewer: { sub, organization, roles: [] }, address: "x" });
  const taken = (rates: RequestRates, who: Parameters<RequestRates["take"]>[0], times: number) =>
    Array.from({ length: times }, () => rates.take(who, 1, 0)).filter(({ ok }) => ok).length;

  it("hold for one person, and do not touch a colleague", () => {
    const rates = new RequestRates({ perUser: 5, perOrganization: 50 });
    expect(taken(rates, person("manila", "a"), 100)).toBe(20);
    expect(taken(rates, person("manila", "b"), 100)).toBe(20);
  });

  it("hold for an organization's people together, and do not touch another's", () => {
    const rates = new RequestRates({ perUser: 5, perOrganization: 10 });
    expect(["a", "b", "c"].map((sub) => taken(rates, person("manila", sub), 100))).toEqual([20, 20, 0]);
    expect(taken(rates, person("colorado", "a"), 100)).toBe(20);
  });

  it("tell people of the same number at two organizations apart", () => {
    const rates = new RequestRates({ perUser: 5, perOrganization: 50 });
    expect(taken(rates, person("manila", "a"), 100)).toBe(20);
    expect(taken(rates, person("lima", "a"), 100)).toBe(20);
  });

  it("hold for nobody by address, and for all of nobody together", () => {
    const rates = new RequestRates({ perUser: 5, perOrganization: 10 });
    const from = (address: string) => ({ viewer: undefined, address });
    expect(["1", "2", "3"].map((address) => taken(rates, from(address), 100))).toEqual([20, 20, 0]);
    expect(taken(rates, person("manila", "a"), 100)).toBe(20);
  });

  it("weigh a query by its cost, and a new one by its fields too", () => {
    expect(pointsOf({ cost: 5, newFields: 0 })).toBe(1);
    expect(pointsOf({ cost: 5_000, newFields: 0 })).toBe(51);
    expect(pointsOf({ cost: 5, newFields: 300 })).toBe(61);
  });
});
