import { describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { inRequest, newRequestId, requestIdHeaders, requestIdIn } from "#shared/logging/request-id.ts";

const canary = "canary-9f2c";

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger("test", "debug", { write: (line: string) => void lines.push(line) }));
  return lines.join("");
}

const privateNames = [
  "authorization",
  "Authorization",
  "dpop",
  "DPoP",
  "cookie",
  "set-cookie",
  "alight-viewer",
  "headers",
  "token",
  "accessToken",
  "password",
  "privateJwk",
  "idempotencyKey",
  "body",
  "query",
  "variables",
  "input",
  "data",
  "ids",
  "name",
  "login",
  "matchProfile",
  "need",
  "issues",
  "reference",
];

describe("a log line", () => {
  it("says nothing of what is private, wherever it stands", () => {
    for (const name of privateNames) {
      const text = logged((log) => {
        log.debug({ [name]: canary }, "a");
        log.info({ at: { [name]: { deeper: canary } } }, "b");
        log.warn({ list: [{ at: { [name]: [canary] } }] }, "c");
        log.warn({ at: { err: Object.assign(new Error(canary), { [name]: canary, code: canary }) } }, "d");
        log.error({ err: Object.assign(new Error(canary), { [name]: canary, cause: canary }) }, "d");
      });
      expect([name, text.includes(canary)]).toEqual([name, false]);
      expect(text.trim().split("\n")).toHaveLength(5);
    }
  });

  it("withholds what is long or deep, whatever it is called", () => {
    const text = logged((log) => {
      log.info({ other: canary.repeat(50) }, "a");
      log.info({ a: { b: { c: { d: canary } } } }, "b");
      log.info({ many: Array.from({ length: 50 }, () => canary) }, "c");
    });
    expect(text).not.toContain(canary);
  });

  it("would be caught: the search finds what a line may say", () => {
    expect(logged((log) => log.info({ party: canary }, "a"))).toContain(canary);
  });

  it("tells of an error its kind and code", () => {
    const line = logged((log) => log.error({ err: Object.assign(new TypeError("x"), { code: "E1" }) }, "failed"));
    expect(JSON.parse(line)).toMatchObject({ level: "error", service: "test", err: { name: "TypeError", code: "E1" } });
  });

  it("names the request that it belongs to, also after what was awaited, and none outside of one", async () => {
    const id = newRequestId();
    const lines: string[] = [];
    const log = createLogger("test", "info", { write: (line: string) => void lines.push(line) });
    await inRequest(id, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      log.info({}, "inside");
    });
    log.info({}, "outside");
    const [inside, outside] = lines.map((line) => JSON.parse(line));
    expect([inside.request, outside.request]).toEqual([id, undefined]);
  });
});

describe("a request's id", () => {
  it("is taken over from another service only in its own strict form", () => {
    const id = newRequestId();
    expect(requestIdIn({ "alight-request-id": id })).toBe(id);
    for (const given of ["", "1", `${id}x`, `${id}\n`, id.toUpperCase(), "colorado", undefined, [id]]) {
      const made = requestIdIn({ "alight-request-id": given });
      expect(made).not.toBe(given);
      expect(made).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("goes along to the next service, and nothing does outside of a request", () => {
    const id = newRequestId();
    expect(inRequest(id, requestIdHeaders)).toEqual({ "alight-request-id": id });
    expect(requestIdHeaders()).toEqual({});
  });
});
