import { describe, expect, it } from "@jest/globals";
import { unlessDeadlocked } from "./unless-deadlocked.ts";

/** Fails with these codes in turn, and then gives how often it was run. */
function failing(...codes: string[]) {
  let runs = 0;
  return async () => {
    runs += 1;
    const code = codes.shift();
    if (code !== undefined) throw Object.assign(new Error(`ended with ${code}`), { code });
    return runs;
  };
}

describe("a transaction that waited for another one, which waited for it", () => {
  it("is run once more, three times at most", async () => {
    expect(await unlessDeadlocked(failing())).toBe(1);
    expect(await unlessDeadlocked(failing("40P01", "40P01"))).toBe(3);
    await expect(unlessDeadlocked(failing("40P01", "40P01", "40P01"))).rejects.toThrow("ended with 40P01");
  });

  it("is not run again for anything else", async () => {
    await expect(unlessDeadlocked(failing("23505"))).rejects.toThrow("ended with 23505");
    await expect(unlessDeadlocked(() => Promise.reject(new Error("no code")))).rejects.toThrow("no code");
  });
});
