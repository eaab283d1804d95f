import { describe, expect, it } from "@jest/globals";
import { remainingMs, whileAwaited } from "./remaining-time.ts";

describe("the time that a caller leaves", () => {
  it("shortens what a service would take, and never lengthens it", () => {
    expect(remainingMs("250", 10_000)).toBe(250);
    expect(remainingMs("90000", 10_000)).toBe(10_000);
  });

  it("is the service's own when the caller says nothing that can be read", () => {
    for (const header of [undefined, "", "0", "-5", "1e9", "Infinity", "NaN", "1.5", "99999999999999999999"]) {
      expect(remainingMs(header, 10_000)).toBe(10_000);
    }
  });
});

describe("work that somebody waits for", () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<string>((resolve) => signal.addEventListener("abort", () => resolve("aborted"), { once: true }));
  const never = new AbortController().signal;

  it("is aborted when the caller's time is up", async () => {
    const headers = { "alight-timeout-ms": "5" };
    expect(await whileAwaited({ headers, signal: never, maxMs: 10_000 }, untilAborted)).toBe("aborted");
  });

  it("is aborted at the service's own maximum when nobody shortened it", async () => {
    expect(await whileAwaited({ headers: {}, signal: never, maxMs: 5 }, untilAborted)).toBe("aborted");
  });

  it("is aborted when the caller goes away", async () => {
    const gone = new AbortController();
    const working = whileAwaited({ headers: {}, signal: gone.signal, maxMs: 10_000 }, untilAborted);
    gone.abort();
    expect(await working).toBe("aborted");
  });

  it("leaves no timer behind", async () => {
    expect(await whileAwaited({ headers: {}, signal: never, maxMs: 10_000 }, async () => 7)).toBe(7);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThan(5);
  });
});
