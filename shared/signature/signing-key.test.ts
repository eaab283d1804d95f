import { describe, expect, it } from "@jest/globals";
import { calculateJwkThumbprint } from "jose";
import { generateSigningJwk, signingKeyFromJwk, verifyingKeyFromJwk } from "#shared/signature/signing-key.ts";

describe("signing keys", () => {
  it("are named by their thumbprint, the same on both sides and in jose", async () => {
    const { privateJwk, publicJwk } = generateSigningJwk();
    const { keyid } = signingKeyFromJwk(privateJwk);
    expect(verifyingKeyFromJwk(publicJwk).keyid).toBe(keyid);
    expect(await calculateJwkThumbprint(publicJwk)).toBe(keyid);
  });

  it("have the thumbprint of RFC 8037 appendix A.3", () => {
    const jwk = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
    expect(verifyingKeyFromJwk(jwk).keyid).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  });

  it("give away no private part", () => {
    expect(generateSigningJwk().publicJwk).not.toHaveProperty("d");
  });

  it("refuse what is not an Ed25519 key", () => {
    const { privateJwk, publicJwk } = generateSigningJwk();
    for (const jwk of [undefined, {}, { ...publicJwk, crv: "X25519" }, { ...publicJwk, kty: "EC" }, publicJwk]) {
      expect(() => signingKeyFromJwk(jwk)).toThrow();
    }
    for (const x of ["", "abc", `${privateJwk.x}=`]) expect(() => verifyingKeyFromJwk({ ...publicJwk, x })).toThrow();
  });

  it("refuse a private part under another key's public part", () => {
    const { privateJwk } = generateSigningJwk();
    expect(() => signingKeyFromJwk({ ...privateJwk, x: generateSigningJwk().publicJwk.x })).toThrow(/does not belong/);
  });

  it("refuse a second spelling of the same public part", () => {
    // The last of 43 digits has two bits that no byte uses.
    const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp";
    expect(() => verifyingKeyFromJwk({ kty: "OKP", crv: "Ed25519", x })).toThrow(/not canonical/);
  });
});
