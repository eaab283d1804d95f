import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { now, refusal, signedRequest } from "#shared/signature/signed-request.fixture.ts";
import { verifyRequest } from "#shared/signature/verify-request.ts";

const { key, received, plus, at } = signedRequest();

describe("a replayed request", () => {
  it("is refused for as long as its signature lives", () => {
    let ms = 0;
    const memory = new NonceMemory({ now: () => new Date(now.getTime() + ms) });
    const arrives = (afterMs: number) => {
      ms = afterMs;
      return verifyRequest({ ...at(afterMs), rememberNonce: (...used) => memory.remember(...used) });
    };
    expect(arrives(0).ok).toBe(true);
    for (const afterMs of [1, 30_000, 35_000]) expect(arrives(afterMs)).toEqual(refusal("SIGNATURE_REPLAYED"));
    expect(arrives(35_001)).toEqual(refusal("SIGNATURE_EXPIRED"));
    expect(memory.remember(key.keyid, "n-1", new Date(now.getTime() + 37_000))).toBe(false);
  });

  it("is refused too when it may have been taken before the memory of nonces began", () => {
    const restarted = (afterMs: number) => {
      const memory = new NonceMemory({ now: () => new Date(now.getTime() + afterMs) });
      const { since } = memory;
      return verifyRequest({ ...at(afterMs), rememberNonce: (...used) => memory.remember(...used), since });
    };
    expect(restarted(999).ok).toBe(true);
    for (const afterMs of [1_000, 34_000]) expect(restarted(afterMs)).toEqual(refusal("SIGNATURE_REPLAYED"));
  });

  it("burns no nonce unless everything else holds", () => {
    const burned: string[] = [];
    const burns = { rememberNonce: (_: string, nonce: string) => burned.push(nonce) > 0 };
    verifyRequest({ ...received, ...burns, method: "GET" });
    verifyRequest({ ...received, ...burns, body: Buffer.from("{}") });
    expect(burned).toEqual([]);
    verifyRequest({ ...received, ...burns });
    expect(burned).toEqual(["n-1"]);
  });

  it("is told until when its nonce must be remembered: the tolerance included", () => {
    const told: Date[] = [];
    verifyRequest({ ...received, rememberNonce: (_keyid, _nonce, expiresAt) => told.push(expiresAt) > 0 });
    expect(told).toEqual([new Date(now.getTime() + 35_000)]);
  });
});

describe("headers from outside", () => {
  const names = ["signature-input", "signature", "content-digest", "authorization", "alight-viewer"] as const;

  it("never make the verification throw or pass", () => {
    const header = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.record({ "signature-input": header, signature: header, "content-digest": header }), (headers) => {
        expect(verifyRequest({ ...received, headers }).ok).toBe(false);
      }),
    );
  });

  it("never pass with one character changed, dropped or added", () => {
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(1),
      fc.string({ minLength: 0, maxLength: 2, unit: "binary" }),
    );
    fc.assert(
      fc.property(change, ([name, where, cut, put]) => {
        const value = received.headers[name];
        const index = where % (value.length + 1);
        const changed = value.slice(0, index) + put + value.slice(index + cut);
        // Spaces around a header's value are no part of it (RFC 9110 section 5.5).
        fc.pre(changed.replace(/^[ \t]+|[ \t]+$/g, "") !== value);
        expect(verifyRequest(plus({ [name]: changed })).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
