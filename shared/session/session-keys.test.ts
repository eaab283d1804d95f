import { describe, expect, it } from "@jest/globals";
import { deriveSessionKeys, makeShare, type SessionEnd, type SessionShare } from "./session-keys.ts";

const [guest, host] = [makeShare(), makeShare()];
const ends = { guest: endOf("guest-key", guest), host: endOf("host-key", host) };

function endOf(keyid: string, { publicKey }: SessionShare): SessionEnd {
  return { keyid, publicKey };
}

function secretsOf(own: SessionShare, between: { guest: SessionEnd; host: SessionEnd }): string[] {
  const { keyid, requests, answers } = deriveSessionKeys({ own, ...between });
  return [keyid, requests.secret.export().toString("hex"), answers.secret.export().toString("hex")];
}

describe("a session's keys", () => {
  it("are the same at both ends, and different for either direction", () => {
    const [keyid, requests, answers] = secretsOf(guest, ends);
    expect(secretsOf(host, ends)).toEqual([keyid, requests, answers]);
    expect(new Set([keyid, requests, answers]).size).toBe(3);
    expect(keyid).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it("are others for other service keys, other shares, and swapped roles", () => {
    const held = secretsOf(guest, ends);
    const other = makeShare();
    const different = [
      secretsOf(guest, { ...ends, guest: endOf("another-key", guest) }),
      secretsOf(guest, { ...ends, host: endOf("another-key", host) }),
      secretsOf(guest, { ...ends, host: endOf("host-key", other) }),
      secretsOf(guest, { guest: ends.host, host: ends.guest }),
    ];
    for (const secrets of different) for (const secret of secrets) expect(held).not.toContain(secret);
  });

  it("do not come from a share that gives no secret", () => {
    const nothing = { keyid: "host-key", publicKey: Buffer.alloc(32).toString("base64url") };
    expect(() => deriveSessionKeys({ own: guest, guest: ends.guest, host: nothing })).toThrow();
  });
});
