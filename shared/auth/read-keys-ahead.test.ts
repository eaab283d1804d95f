import { describe, expect, it } from "@jest/globals";
import { readKeysAhead } from "#shared/auth/read-keys-ahead.ts";

/** Issuers that answer when the test says so. */
function world(issuers: string[]) {
  const asked: string[] = [];
  const open: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const keys = {
    readAhead: (issuer: string) => {
      asked.push(issuer);
      return new Promise<void>((resolve) => open.push(resolve));
    },
  };
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const answerAll = async () => {
    while (open.length > 0) {
      open.splice(0).forEach((answer) => {
        answer();
      });
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { asked, open, listeners, answerAll, parts: { keys, issuers: () => issuers, onChange } };
}

describe("reading the keys of issuers ahead", () => {
  it("asks each of them once a round, four at a time", async () => {
    const all = Array.from({ length: 11 }, (_, at) => `https://${at}.example/oidc`);
    const { asked, open, answerAll, parts } = world(all);
    const reading = readKeysAhead(parts);
    expect([asked.length, open.length]).toEqual([4, 4]);
    await answerAll();
    expect(asked).toEqual(all);
    reading.stop();
  });

  it("begins again when the records change, and never twice at once", async () => {
    const { asked, listeners, answerAll, parts } = world(["https://north.example/oidc"]);
    const reading = readKeysAhead(parts);
    const tell = () => listeners.forEach((listener) => void listener());
    tell();
    expect(asked).toHaveLength(1);
    await answerAll();
    tell();
    expect(asked).toHaveLength(2);
    await answerAll();
    reading.stop();
    expect(listeners.size).toBe(0);
  });
});
