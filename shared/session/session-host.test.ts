import { describe, expect, it } from "@jest/globals";
import { sessionGraceMs, sessionLifeMs } from "./session-form.ts";
import { SessionHost } from "./session-host.ts";
import { deriveSessionKeys, makeShare } from "./session-keys.ts";

const start = Date.parse("2030-01-01T00:00:00Z");

describe("the sessions of a host", () => {
  let nowMs = start;
  const hostOf = (bounds: { perGuest?: number; capacity?: number }) => {
    nowMs = start;
    return new SessionHost({ clock: () => new Date(nowMs), ...bounds });
  };

  function open(host: SessionHost, guest: string): string {
    const own = makeShare();
    const share = host.accept({ guest, own: "host" }, own.publicKey) ?? "";
    const ends = { guest: { keyid: guest, publicKey: own.publicKey }, host: { keyid: "host", publicKey: share } };
    return deriveSessionKeys({ own, ...ends }).keyid;
  }

  it("are found until their time is over", () => {
    const host = hostOf({});
    const keyid = open(host, "gateway");
    expect(host.find(keyid, "host")).toMatchObject({ guest: "gateway" });
    nowMs += sessionLifeMs + sessionGraceMs;
    expect(host.find(keyid, "host")).toBeUndefined();
  });

  it("end when the host's own key is exchanged", () => {
    const host = hostOf({});
    const keyid = open(host, "gateway");
    expect(host.find(keyid, "next-key")).toBeUndefined();
  });

  it("do not begin with a share that gives no secret", () => {
    const host = hostOf({});
    expect(host.accept({ guest: "gateway", own: "host" }, Buffer.alloc(32).toString("base64url"))).toBeUndefined();
  });

  it("are bounded: a guest's oldest gives way, and no guest pushes out another's before all room is taken", () => {
    const host = hostOf({ perGuest: 2, capacity: 3 });
    const other = open(host, "matching");
    const [first, second, third] = [open(host, "gateway"), open(host, "gateway"), open(host, "gateway")];
    expect([other, first, second, third].map((keyid) => host.find(keyid, "host") !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    open(host, "directory");
    expect(host.find(other, "host")).toBeUndefined();
  });
});
