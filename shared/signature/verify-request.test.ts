import { sign } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { signRequest } from "#shared/signature/sign-request.ts";
import { signatureBase } from "#shared/signature/signature-base.ts";
import { signatureParams } from "#shared/signature/signature-input.ts";
import { now, refusal, signedRequest } from "#shared/signature/signed-request.fixture.ts";
import { generateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { verifyRequest } from "#shared/signature/verify-request.ts";

const { key, sent, signed, received, without, plus, at } = signedRequest();
const { findKey, rememberNonce } = received;
const created = now.getTime() / 1_000;

const profile = [`"@method"`, `"@target-uri"`, `"content-digest"`, `"authorization"`, `"alight-viewer"`];
const terms = { created, expires: created + 30, nonce: "n-1", keyid: key.keyid, tag: "alight-request" };

/** A request validly signed by our key, with these identifiers and parameters: a signer that keeps no profile. */
function signedAs(identifiers: readonly string[], params: Record<string, string | number>, keyUsed = key) {
  const values = new Map([
    [`"@method"`, sent.method],
    [`"@target-uri"`, sent.targetUri],
    [`"content-digest"`, signed["content-digest"]],
    [`"authorization"`, sent.headers.authorization],
    [`"alight-viewer"`, sent.headers["alight-viewer"]],
    [`"content-type"`, sent.headers["content-type"]],
  ]);
  const text = signatureParams(identifiers, params);
  const base = signatureBase(
    identifiers.map((name) => [name, values.get(name) ?? ""] as const),
    text,
  );
  const bytes = sign(null, Buffer.from(base ?? ""), keyUsed.privateKey);
  return plus({ "signature-input": `alight=${text}`, signature: `alight=:${bytes.toString("base64")}:` });
}

describe("a signed request", () => {
  it("is verified and gives the signature that its answer must cover", () => {
    expect(verifyRequest(received)).toEqual({ ok: true, keyid: key.keyid, signature: signed.signature });
  });

  it("covers the profile in its order", () => {
    expect(signed["signature-input"]).toBe(
      `alight=("@method" "@target-uri" "content-digest" "authorization" "alight-viewer");created=${created};expires=${created + 30};nonce="n-1";keyid="${key.keyid}";tag="alight-request"`,
    );
  });

  it("is verified for any body, token and address", () => {
    const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)) });
    const headers = fc.record({ authorization: printable, "alight-viewer": printable }, { requiredKeys: [] });
    const message = fc.record({
      body: fc.uint8Array(),
      headers,
      method: fc.constantFrom("GET", "POST"),
      targetUri: fc.webUrl(),
    });
    fc.assert(
      fc.property(message, fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (any, when) => {
        const added = signRequest({ ...any, key, now: when, nonce: "n" });
        const arrived = { ...any, headers: { ...any.headers, ...added }, findKey, now: when, rememberNonce };
        expect(verifyRequest(arrived)).toMatchObject({ ok: true, keyid: key.keyid });
      }),
    );
  });

  it("may name its components and parameters in another order, and its algorithm", () => {
    const { tag, nonce, ...rest } = terms;
    expect(verifyRequest(signedAs(profile.toReversed(), { tag, nonce, alg: "ed25519", ...rest })).ok).toBe(true);
  });

  it("cannot be made of values that could be taken for others", () => {
    const make = (change: object) => () => signRequest({ ...sent, key, now, nonce: "n", ...change });
    expect(make({ headers: { authorization: "a\nb" } })).toThrow(TypeError);
    expect(make({ headers: { authorization: ["a", "b"] } })).toThrow(TypeError);
    expect(make({ targetUri: "https://é.example" })).toThrow(TypeError);
    expect(make({ nonce: "" })).toThrow(TypeError);
    expect(make({ nonce: "a b" })).toThrow(TypeError);
  });
});

describe("a request is refused", () => {
  it.each([
    ["method", { ...received, method: "GET" }],
    ["method's case", { ...received, method: "post" }],
    ["address", { ...received, targetUri: "https://bucharest.example/graphql" }],
    ["token", plus({ authorization: "DPoP abd" })],
    ["viewer", plus({ "alight-viewer": "eyJ8" })],
    ["digest", plus({ "content-digest": signed["content-digest"].replace(/.=:$/, "A=:") })],
    ["absent token", { ...received, headers: without("authorization") }],
    ["absent viewer", { ...received, headers: without("alight-viewer") }],
    ["absent digest", { ...received, headers: without("content-digest") }],
    ["signature", plus({ signature: signRequest({ ...sent, key, now, nonce: "n-2" }).signature })],
    ["nonce", plus({ "signature-input": signed["signature-input"].replace("n-1", "n-2") })],
    ["times", plus({ "signature-input": signed["signature-input"].replaceAll(`=${created}`, `=${created + 1}`) })],
  ])("with another %s than was signed", (_, request) => {
    expect(verifyRequest(request)).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("with another body", () => {
    expect(verifyRequest({ ...received, body: Buffer.from("{}") })).toEqual(refusal("DIGEST_MISMATCH"));
  });

  it.each(profile)("when its signer left %s uncovered", (left) => {
    const request = signedAs(
      profile.filter((name) => name !== left),
      terms,
    );
    expect(verifyRequest(request)).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("when it covers more than the profile", () => {
    expect(verifyRequest(signedAs([...profile, `"content-type"`], terms))).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("when a token is added that nobody signed", () => {
    const bare = { ...sent, headers: {} };
    const headers = { ...signRequest({ ...bare, key, now, nonce: "n" }), authorization: "DPoP stolen" };
    expect(verifyRequest({ ...received, headers })).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it.each(["signature", "signature-input"])("without its %s header", (name) => {
    expect(verifyRequest({ ...received, headers: without(name) })).toEqual(refusal("SIGNATURE_MISSING"));
  });

  it.each(["signature", "signature-input", "content-digest", "authorization", "alight-viewer"])(
    "with %s sent twice",
    (name) => {
      expect(verifyRequest(plus({ [name]: ["a", "a"] }))).toEqual(refusal("SIGNATURE_MALFORMED"));
    },
  );

  it.each([
    ["of an answer", { ...terms, tag: "alight-answer" }],
    ["with another algorithm", { ...terms, alg: "hmac-sha256" }],
    ["with an unknown parameter", { ...terms, extra: 1 }],
    ["with a name that is no thumbprint", { ...terms, keyid: "key-1" }],
    ["with an unusable nonce", { ...terms, nonce: "a b" }],
    ["without nonce", { created, expires: created + 30, keyid: key.keyid, tag: "alight-request" }],
    ["without expiry", { created, nonce: "n", keyid: key.keyid, tag: "alight-request" }],
    ["of more than 30 seconds", { ...terms, expires: created + 31 }],
    ["that ends before it begins", { ...terms, expires: created - 1 }],
  ])("with a signature %s", (_, params) => {
    expect(verifyRequest(signedAs(profile, params))).toEqual(refusal("SIGNATURE_MALFORMED"));
  });

  it("with a second signature beside the first", () => {
    const inputs = `${signed["signature-input"]}, other=("@method")`;
    expect(verifyRequest(plus({ "signature-input": inputs }))).toEqual(refusal("SIGNATURE_MALFORMED"));
    const signatures = `${signed.signature}, other=:AA==:`;
    expect(verifyRequest(plus({ signature: signatures }))).toEqual(refusal("SIGNATURE_MALFORMED"));
  });

  it("with another spelling of the same signature bytes", () => {
    const spelled = signed.signature.replace(
      /(.)==:$/,
      (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}==:`,
    );
    expect(verifyRequest(plus({ signature: spelled }))).toEqual(refusal("SIGNATURE_MALFORMED"));
  });

  it("by whoever does not know the key", () => {
    expect(verifyRequest({ ...received, findKey: () => undefined })).toEqual(refusal("SIGNATURE_UNKNOWN_KEY"));
  });

  it("when another key signed in the name of ours", () => {
    const other = signingKeyFromJwk(generateSigningJwk().privateJwk);
    expect(verifyRequest(signedAs(profile, terms, other))).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("outside its 30 seconds and 5 seconds of tolerance, to the millisecond", () => {
    expect(verifyRequest(at(-5_000)).ok).toBe(true);
    expect(verifyRequest(at(-5_001))).toEqual(refusal("SIGNATURE_EXPIRED"));
    expect(verifyRequest(at(35_000)).ok).toBe(true);
    expect(verifyRequest(at(35_001))).toEqual(refusal("SIGNATURE_EXPIRED"));
    expect(verifyRequest(at(Number.NaN))).toEqual(refusal("SIGNATURE_EXPIRED"));
  });
});
