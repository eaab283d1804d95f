import { describe, expect, it } from "@jest/globals";
import { signAnswer } from "./sign-answer.ts";
import { signStreamEvent } from "./sign-stream-event.ts";
import { generateSigningJwk, signingKeyFromJwk, verifyingKeyFromJwk } from "./signing-key.ts";
import { verifyAnswer } from "./verify-answer.ts";
import { verifyStreamEvent } from "./verify-stream-event.ts";

const [own, other] = [generateSigningJwk(), generateSigningJwk()];
const key = signingKeyFromJwk(own.privateJwk);
const known = verifyingKeyFromJwk(own.publicJwk);
const findKey = (keyid: string) => (keyid === known.keyid ? known : undefined);
const now = new Date("2030-01-01T00:00:00Z");
const body = Buffer.from('{"kind":"beat"}');
const requestOf = (byte: number) => `alight=:${Buffer.alloc(64, byte).toString("base64")}:`;
const requestSignature = requestOf(1);

const sign = (sequence: number) => signStreamEvent({ sequence, body, requestSignature, key, now });

function verify(changes: Partial<Parameters<typeof verifyStreamEvent>[0]> = {}) {
  const verdict = verifyStreamEvent({
    sequence: 3,
    headers: sign(3),
    body,
    requestSignature,
    findKey,
    now,
    ...changes,
  });
  return verdict.ok ? "OK" : verdict.code;
}

describe("an event of a stream", () => {
  it("is believed at its place in the stream that it was signed for", () => {
    expect(verify()).toBe("OK");
  });

  it("is refused at any other place, in any other stream, changed, held back, or under another key", () => {
    expect(verify({ sequence: 2 })).toBe("SIGNATURE_REPLAYED");
    expect(verify({ sequence: 4 })).toBe("SIGNATURE_REPLAYED");
    expect(verify({ requestSignature: requestOf(2) })).toBe("SIGNATURE_INVALID");
    expect(verify({ body: Buffer.from('{"kind":"end"}') })).toBe("DIGEST_MISMATCH");
    expect(verify({ now: new Date(now.getTime() + 36_000) })).toBe("SIGNATURE_EXPIRED");
    const foreign = signStreamEvent({
      sequence: 3,
      body,
      requestSignature,
      key: signingKeyFromJwk(other.privateJwk),
      now,
    });
    expect(verify({ headers: foreign })).toBe("SIGNATURE_UNKNOWN_KEY");
    const { signature: _, ...unsigned } = sign(3);
    expect(verify({ headers: unsigned })).toBe("SIGNATURE_MISSING");
  });

  it("is no answer, nor an answer an event", () => {
    const answer = signAnswer({ status: 200, body, requestSignature, key, now });
    expect(verify({ headers: answer })).toBe("SIGNATURE_MALFORMED");
    expect(verifyAnswer({ status: 200, headers: sign(3), body, requestSignature, findKey, now }).ok).toBe(false);
  });
});
