import { describe, expect, it } from "@jest/globals";
import { HomeRates } from "./home-rates.ts";

const fine = { status: 200, headers: {}, body: "" };
const home = (party: string) => ({ party, service: "partner" });

describe("what a home may ask matching by itself", () => {
  it("is bounded for each home alone, and comes back with time", async () => {
    let nowMs = 1_000_000;
    const rates = new HomeRates(() => new Date(nowMs));
    const ask = async (party: string) => (await rates.admit(home(party), async () => fine)).status;
    for (let asked = 0; asked < 200; asked += 1) expect(await ask("evil")).toBe(200);
    expect(await ask("evil")).toBe(429);
    expect(await ask("fair")).toBe(200);
    nowMs += 20;
    expect(await ask("evil")).toBe(200);
    expect(await rates.admit(home("evil"), async () => fine)).toMatchObject({ headers: { "retry-after": "1" } });
  });

  it("is as much as it likes where nobody is kept from measuring", async () => {
    const rates = new HomeRates(undefined);
    for (let asked = 0; asked < 1_000; asked += 1) expect(await rates.admit(home("fair"), async () => fine)).toBe(fine);
  });
});
