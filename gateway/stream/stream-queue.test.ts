import { describe, expect, it } from "@jest/globals";
import { StreamQueue } from "./stream-queue.ts";

const change = (at: number) => ({ kind: "change", cursor: `e.${at}`, data: {} }) as const;

describe("the queue of a stream", () => {
  it("gives what came in its order, and lets no more in than it holds", async () => {
    const queue = new StreamQueue();
    for (let at = 1; at <= 32; at += 1) expect(await queue.push(change(at), 1)).toBe(true);
    expect(await queue.push(change(33), 1)).toBe(false);
    expect([await queue.next(), await queue.next()]).toEqual([change(1), change(2)]);
    expect(await queue.push(change(33), 1)).toBe(true);
  });

  it("lets somebody in who waits, as soon as something was taken", async () => {
    const queue = new StreamQueue();
    for (let at = 1; at <= 32; at += 1) await queue.push(change(at), 1);
    const waiting = queue.push(change(33), 60_000);
    await queue.next();
    expect(await waiting).toBe(true);
  });

  it("ends at once for the first reason, whatever lies in it and whoever waits", async () => {
    const queue = new StreamQueue();
    const reading = queue.next();
    queue.end("UNAUTHENTICATED");
    queue.end("SERVICE_UNAVAILABLE");
    expect(await reading).toEqual({ kind: "end", code: "UNAUTHENTICATED" });
    expect(await queue.push(change(1), 60_000)).toBe(false);
    expect(await queue.next()).toEqual({ kind: "end", code: "UNAUTHENTICATED" });
  });
});
