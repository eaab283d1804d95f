import { describe, expect, it } from "@jest/globals";
import { PartyShares } from "#shared/http/party-shares.ts";

const fine = { status: 200, headers: {}, body: "" };

describe("a party's share of what is worked on at once", () => {
  it("ends before others have no place, and comes back with each answer", async () => {
    const shares = new PartyShares(2);
    const slow = Promise.withResolvers<typeof fine>();
    const held = [1, 2].map(() => shares.run("evil", () => slow.promise));
    expect((await shares.run("evil", async () => fine)).status).toBe(503);
    expect((await shares.run("fair", async () => fine)).status).toBe(200);
    slow.resolve(fine);
    await Promise.all(held);
    expect((await shares.run("evil", async () => fine)).status).toBe(200);
    await expect(shares.run("evil", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await shares.run("evil", async () => fine)).status).toBe(200);
  });
});
