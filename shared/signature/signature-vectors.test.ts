import { createHmac, createPrivateKey, createPublicKey, createSecretKey, sign, verify } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { type CoveredComponent, signatureBase } from "#shared/signature/signature-base.ts";
import { parseSignatureInput, signatureParams } from "#shared/signature/signature-input.ts";

// The messages and keys of RFC 9421: test-request and test-response of appendix B.2, keys of appendix B.1.
const requestDigest =
  "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";
const answerDigest =
  "sha-512=:0Y6iCBzGg5rZtoXS95Ijz03mslf6KAMCloESHObfwnHJDbkkWWQz6PhhU9kxsTbARtY2PTBOzq24uJFpHsMuAg==:";
const values = new Map([
  ['"date"', "Tue, 20 Apr 2021 02:07:55 GMT"],
  ['"@method"', "POST"],
  ['"@path"', "/foo"],
  ['"@authority"', "example.com"],
  ['"content-type"', "application/json"],
  ['"content-length"', "18"],
  ['"@status"', "503"],
  ['"content-digest"', answerDigest],
  ['"@authority";req', "example.com"],
  ['"@method";req', "POST"],
  ['"@path";req', "/foo"],
  ['"@query";req', "?param=Value&Pet=dog"],
  ['"content-digest";req', requestDigest],
  ['"content-type";req', "application/json"],
  ['"content-length";req', "18"],
]);
const edPrivate = createPrivateKey(
  "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----",
);
const edPublic = createPublicKey(
  "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----",
);
const p256Public = createPublicKey(
  "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf\nw0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==\n-----END PUBLIC KEY-----",
);
const sharedSecret = createSecretKey(
  "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==",
  "base64",
);

/** The base as the parser reads the header and the builder writes it. */
function baseOf(header: string, label: string): string {
  const input = parseSignatureInput(header, label);
  if (input === undefined) throw new Error("A header of the RFC was not understood");
  const covered = input.identifiers.map((name): CoveredComponent => [name, values.get(name) ?? "?"]);
  return signatureBase(covered, input.serialized) ?? "";
}

function p256Holds(base: string, signature: string): boolean {
  const key = { key: p256Public, dsaEncoding: "ieee-p1363" as const };
  return verify("sha256", Buffer.from(base), key, Buffer.from(signature, "base64"));
}

describe("RFC 9421 appendix B.2.6, a request signed with ed25519", () => {
  const params =
    '("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"';
  const signature = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==";
  const base = baseOf(`sig-b26=${params}`, "sig-b26");

  it("writes the published parameters", () => {
    const names = ["date", "@method", "@path", "@authority", "content-type", "content-length"].map((n) => `"${n}"`);
    expect(signatureParams(names, { created: 1618884473, keyid: "test-key-ed25519" })).toBe(params);
  });

  it("writes the published signature base", () => {
    expect(base).toBe(
      `"date": Tue, 20 Apr 2021 02:07:55 GMT\n"@method": POST\n"@path": /foo\n"@authority": example.com\n"content-type": application/json\n"content-length": 18\n"@signature-params": ${params}`,
    );
  });

  it("gives the published signature, which verifies", () => {
    expect(sign(null, Buffer.from(base), edPrivate).toString("base64")).toBe(signature);
    expect(verify(null, Buffer.from(base), edPublic, Buffer.from(signature, "base64"))).toBe(true);
  });
});

describe("RFC 9421 appendix B.2.5, a request signed with hmac-sha256", () => {
  it("gives the published signature", () => {
    const base = baseOf(
      'sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
      "sig-b25",
    );
    expect(createHmac("sha256", sharedSecret).update(base).digest("base64")).toBe(
      "pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=",
    );
  });
});

describe("RFC 9421 section 2.4, an answer that covers its request", () => {
  const created = ';created=1618884479;keyid="test-key-ecc-p256"';
  const first =
    '("@status" "content-digest" "content-type" "@authority";req "@method";req "@path";req "content-digest";req)';
  const second =
    '("@status" "content-digest" "content-type" "@authority";req "@method";req "@path";req "@query";req "content-digest";req "content-type";req "content-length";req)';

  it("verifies the first published answer", () => {
    const base = baseOf(`reqres=${first}${created}`, "reqres");
    expect(
      p256Holds(base, "dMT/A/76ehrdBTD/2Xx8QuKV6FoyzEP/I9hdzKN8LQJLNgzU4W767HK05rx1i8meNQQgQPgQp8wq2ive3tV5Ag=="),
    ).toBe(true);
  });

  it("verifies the second published answer", () => {
    const base = baseOf(`reqres=${second}${created}`, "reqres");
    expect(
      p256Holds(base, "C73J41GVKc+TYXbSobvZf0CmNcptRiWN+NY1Or0A36ISg6ymdRN6ZgR2QfrtopFNzqAyv+CeWrMsNbcV2Ojsgg=="),
    ).toBe(true);
  });
});

describe("draft-ietf-httpbis-message-signatures-13 section 2.4, an answer that covers the request's signature", () => {
  it("verifies the published answer, with the signature as a ;req;key component", () => {
    values.set(
      '"signature";req;key="sig1"',
      ":LAH8BjcfcOcLojiuOBFWn0P5keD3xAOuJRGziCLuD8r5MW9S0RoXXLzLSRfGY/3SF8kVIkHjE13SEFdTo4Af/fJ/Pu9wheqoLVdwXyY/UkBIS1M8Brc8IODsn5DFIrG0IrburbLi0uCc+E2ZIIb6HbUJ+o+jP58JelMTe0QE3IpWINTEzpxjqDf5/Df+InHCAkQCTuKsamjWXUpyOT1Wkxi7YPVNOjW4MfNuTZ9HdbD2Tr65+BXeTG9ZS/9SWuXAc+BZ8WyPz0QRz//ec3uWXd7bYYODSjRAxHqX+S1ag3LZElYyUKaAIjZ8MGOt4gXEwCSLDv/zqxZeWLj/PDkn6w==:",
    );
    const base = baseOf(
      'reqres=("@status" "content-length" "content-type" "signature";req;key="sig1" "@authority";req "@method";req);created=1618884479;keyid="test-key-ecc-p256"',
      "reqres",
    ).replace('"content-length": 18', '"content-length": 62');
    expect(
      p256Holds(base, "mh17P4TbYYBmBwsXPT4nsyVzW4Rp9Fb8WcvnfqKCQLoMvzOBLD/n32tL/GPW6XE5GAS5bdsg1khK6lBzV1Cx/Q=="),
    ).toBe(true);
  });
});
