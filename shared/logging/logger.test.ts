import { describe, expect, it } from "@jest/globals";
import { AlightError } from "#shared/errors/alight-error.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { inRequest, newRequestId, requestIdHeaders, requestIdIn } from "#shared/logging/request-id.ts";
import { takeConsole } from "#shared/logging/take-console.ts";

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
    const refused = Object.assign(new TypeError("x"), { code: "EPIPE" });
    const line = logged((log) => log.error({ err: refused }, "failed"));
    expect(JSON.parse(line)).toMatchObject({
      level: "error",
      service: "test",
      err: { name: "TypeError", code: "EPIPE" },
    });
  });

  it("tells why a database is unusable, however deep the reason lies", () => {
    const told = (err: Error) => JSON.parse(logged((log) => log.error({ err }, "database.unusable"))).err;
    const coded = (code: string) => Object.assign(new Error(canary), { code });
    expect(told(new Error("timeout exceeded when trying to connect")).says).toMatch(/^timeout exceeded/);
    for (const code of ["ECONNREFUSED", "28P01", "53300", "3D000"]) {
      const kinds = [coded(code), new Error(canary, { cause: coded(code) }), new AggregateError([coded(code)], canary)];
      for (const err of kinds) {
        const text = JSON.stringify(told(err));
        expect(text).toContain(`"code":"${code}"`);
        expect(text).toMatch(/"says":"[A-Z][^"]+\."/);
        expect(text).not.toContain(canary);
      }
    }
    const own = new AlightError("INTERNAL", errorSentences.INTERNAL);
    expect(told(own)).toEqual({ name: "AlightError", code: "INTERNAL", says: errorSentences.INTERNAL });
  });

  it("says nothing that an error quotes, in any place that an error has", () => {
    const planted = [
      new Error(`duplicate key value violates unique constraint: (name)=(${canary})`),
      new AlightError("CONFIGURATION", `${canary} is not a number.`),
      Object.assign(new Error("x"), { code: "ROSA1" }),
      Object.assign(new Error("x"), { code: `ERR_${canary}` }),
      Object.assign(new Error("x"), { name: "RosaWhitfield" }),
      Object.assign(new Error("x"), { detail: canary, hint: canary, where: canary, says: canary, errno: canary }),
      new Error("x", { cause: new Error("x", { cause: { message: canary } }) }),
      new AggregateError([canary, new Error(canary)], canary),
      new Error(`timeout exceeded when trying to connect ${canary}`),
    ];
    const text = logged((log) => {
      for (const err of planted) log.error({ err }, "failed");
    });
    for (const value of [canary, "ROSA1", "RosaWhitfield", "duplicate"]) expect(text).not.toContain(value);
    expect(text.trim().split("\n")).toHaveLength(planted.length);
  });

  it("takes in what libraries write to the console, without their words", () => {
    const console = { error: (..._: unknown[]) => undefined, warn: (..._: unknown[]) => undefined };
    const lines = logged((log) => {
      takeConsole(console, log);
      console.error(`\`executeQuery\` failed in the background after abortion: ${canary}`);
      console.error(canary, Object.assign(new Error(canary), { code: "57014" }));
      console.warn(canary);
    })
      .trim()
      .split("\n");
    expect(lines.join("")).not.toContain(canary);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "debug", msg: "query.cancelled", step: "executeQuery" },
      { level: "warn", msg: "console.written", err: { code: "57014" } },
      { level: "warn", msg: "console.written" },
    ]);
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
