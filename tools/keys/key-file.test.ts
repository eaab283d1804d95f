import { describe, expect, it } from "@jest/globals";
import {
  type KeyFile,
  makeEd25519,
  makeEs256,
  makeX25519,
  maskingKeysOf,
  publicPart,
  recordKeys,
} from "../constellation/development-keys.ts";
import { announceKey, switchKey, withdrawKey } from "./key-file.ts";

const fresh = (): KeyFile => ({
  development: false,
  signing: makeEd25519(),
  tokens: [makeEs256()],
  cookies: ["a secret of more than thirty-two letters"],
});

describe("a key file", () => {
  it("publishes a signing key before it signs, and the one before until it is withdrawn", () => {
    const first = fresh();
    const announced = announceKey(first, "signing");
    expect(announced.signing).toEqual(first.signing);
    expect(recordKeys(announced)).toHaveLength(2);
    const switched = switchKey(announced, "signing");
    expect(switched.signing).toEqual(announced.next);
    expect(switched.leaving).toEqual(publicPart(first.signing));
    expect(new Set(recordKeys(switched).map(({ x }) => x))).toEqual(new Set(recordKeys(announced).map(({ x }) => x)));
    expect(recordKeys(withdrawKey(switched, "signing"))).toEqual([publicPart(switched.signing)]);
  });

  it("keeps no private part of a signing key that is leaving", () => {
    const first = fresh();
    const switched = switchKey(announceKey(first, "signing"), "signing");
    expect(JSON.stringify(switched)).not.toContain(first.signing.d);
  });

  it("always holds a token key that is published and not used yet", () => {
    const announced = announceKey(fresh(), "tokens");
    const [now, next] = announced.tokens ?? [];
    expect(announceKey(announced, "tokens")).toEqual(announced);
    const switched = switchKey(announced, "tokens");
    expect(switched.tokens).toEqual([next, { ...now, leaving: true }]);
    const withdrawn = withdrawKey(switched, "tokens");
    expect(withdrawn.tokens).toHaveLength(2);
    expect(withdrawn.tokens?.[0]).toEqual(next);
    expect(withdrawn.tokens?.[1]).not.toMatchObject({ x: now?.x });
  });

  it("keeps a masking key whole until it is withdrawn: a round that has begun names it", () => {
    const first = makeX25519();
    const announced = announceKey({ ...fresh(), masking: [first] }, "masking");
    const [, next] = announced.masking ?? [];
    expect(announced.masking).toEqual([first, next]);
    expect(announceKey(announced, "masking")).toEqual(announced);
    const switched = switchKey(announced, "masking");
    expect(switched.masking).toEqual([next, { ...first, leaving: true }]);
    expect(maskingKeysOf(switched).map(({ x }) => x)).toEqual([next?.x, first.x]);
    expect(JSON.stringify(maskingKeysOf(switched))).not.toContain(first.d);
    expect(() => switchKey(switched, "masking")).toThrow(/Withdraw/);
    expect(withdrawKey(switched, "masking").masking).toEqual([next]);
  });

  it("gets a first masking key by the same step where it has none", () => {
    expect(() => switchKey(fresh(), "masking")).toThrow(/Announce/);
    expect(announceKey(fresh(), "masking").masking).toHaveLength(1);
  });

  it("announces once: who has read of a key must not have done so in vain", () => {
    const announced = announceKey(fresh(), "signing");
    expect(announceKey(announced, "signing")).toEqual(announced);
  });

  it("refuses to switch to a key that nobody has read of, or while another one is still leaving", () => {
    expect(() => switchKey(fresh(), "signing")).toThrow(/Announce/);
    expect(() => switchKey(fresh(), "tokens")).toThrow(/Announce/);
    const switched = switchKey(announceKey(fresh(), "signing"), "signing");
    expect(() => switchKey(announceKey(switched, "signing"), "signing")).toThrow(/Withdraw/);
    const { tokens: _, ...gateway } = fresh();
    expect(() => announceKey(gateway, "tokens")).toThrow(/no tokens/);
  });
});
