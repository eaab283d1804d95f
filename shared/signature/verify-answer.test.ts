import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { signAnswer } from "#shared/signature/sign-answer.ts";
import { signRequest } from "#shared/signature/sign-request.ts";
import { generateSigningJwk, signingKeyFromJwk, verifyingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { verifyAnswer } from "#shared/signature/verify-answer.ts";
import { verifyRequest } from "#shared/signature/verify-request.ts";

const now = new Date("2030-01-01T00:00:00.000Z");
const { privateJwk, publicJwk } = generateSigningJwk();
const key = signingKeyFromJwk(privateJwk);
const verifyingKey = verifyingKeyFromJwk(publicJwk);
const findKey = (keyid: string) => (keyid === verifyingKey.keyid ? verifyingKey : undefined);

const request = { method: "POST", targetUri: "https://a.example/graphql", headers: {}, body: Buffer.from("?"), now };
const asked = signRequest({ ...request, key, nonce: "n-1" });
const askedAgain = signRequest({ ...request, key, nonce: "n-2" });

const body = Buffer.from('{"data":null}');
const signed = signAnswer({ status: 200, body, requestSignature: asked.signature, key, now });
const received = { status: 200, headers: { ...signed }, body, requestSignature: asked.signature, findKey, now };
const plus = (headers: Record<string, string | string[]>) => ({ ...received, headers: { ...signed, ...headers } });
const at = (ms: number) => ({ ...received, now: new Date(now.getTime() + ms) });
const refusal = (code: string) => ({ ok: false, code });

describe("a signed answer", () => {
  it("is verified by whoever asked", () => {
    expect(verifyAnswer(received)).toEqual({ ok: true, keyid: key.keyid, signature: signed.signature });
  });

  it("covers the request's signature by its label", () => {
    expect(signed["signature-input"]).toContain('("@status" "content-digest" "signature";req;key="alight");created=');
    expect(signed["signature-input"]).toContain(';tag="alight-answer"');
  });

  it("can be made of what the request's verification gives", () => {
    const verified = verifyRequest({ ...request, headers: asked, findKey, rememberNonce: () => true });
    const requestSignature = verified.ok ? verified.signature : "";
    const headers = signAnswer({ status: 200, body, requestSignature, key, now });
    expect(verifyAnswer({ ...received, headers }).ok).toBe(true);
  });

  it("is verified for any status and body", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.uint8Array(), (status, any) => {
        const headers = signAnswer({ status, body: any, requestSignature: asked.signature, key, now });
        expect(verifyAnswer({ ...received, status, body: any, headers }).ok).toBe(true);
      }),
    );
  });

  it("cannot be made for a request without a signature", () => {
    for (const requestSignature of ["", "alight=::", "other=:AA==:", `${asked.signature}, ${asked.signature}`]) {
      expect(() => signAnswer({ status: 200, body, requestSignature, key, now })).toThrow(TypeError);
    }
  });
});

describe("an answer is refused", () => {
  it("to another question", () => {
    const swapped = { ...received, requestSignature: askedAgain.signature };
    expect(verifyAnswer(swapped)).toEqual(refusal("SIGNATURE_INVALID"));
    expect(verifyAnswer({ ...received, requestSignature: "" })).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("with another status, digest or body", () => {
    expect(verifyAnswer({ ...received, status: 201 })).toEqual(refusal("SIGNATURE_INVALID"));
    expect(verifyAnswer(plus({ "content-digest": asked["content-digest"] }))).toEqual(refusal("SIGNATURE_INVALID"));
    expect(verifyAnswer({ ...received, body: Buffer.from("{}") })).toEqual(refusal("DIGEST_MISMATCH"));
  });

  it("without signature, with a header sent twice, or without digest", () => {
    const { "content-digest": _digest, ...undigested } = signed;
    expect(verifyAnswer({ ...received, headers: {} })).toEqual(refusal("SIGNATURE_MISSING"));
    expect(verifyAnswer(plus({ signature: [signed.signature] }))).toEqual(refusal("SIGNATURE_MALFORMED"));
    expect(verifyAnswer({ ...received, headers: undigested })).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("when it is the request's own signature, sent back", () => {
    expect(verifyAnswer({ ...received, headers: asked })).toEqual(refusal("SIGNATURE_MALFORMED"));
  });

  it("of a key that was not asked", () => {
    expect(verifyAnswer({ ...received, findKey: () => undefined })).toEqual(refusal("SIGNATURE_UNKNOWN_KEY"));
    const other = verifyingKeyFromJwk(generateSigningJwk().publicJwk);
    expect(verifyAnswer({ ...received, findKey: () => other })).toEqual(refusal("SIGNATURE_INVALID"));
  });

  it("outside its 30 seconds and 5 seconds of tolerance, to the millisecond", () => {
    expect(verifyAnswer(at(-5_000)).ok).toBe(true);
    expect(verifyAnswer(at(-5_001))).toEqual(refusal("SIGNATURE_EXPIRED"));
    expect(verifyAnswer(at(35_000)).ok).toBe(true);
    expect(verifyAnswer(at(35_001))).toEqual(refusal("SIGNATURE_EXPIRED"));
  });

  it("for any headers made up, without throwing", () => {
    const header = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.record({ "signature-input": header, signature: header, "content-digest": header }), (headers) => {
        expect(verifyAnswer({ ...received, headers }).ok).toBe(false);
      }),
    );
  });
});
