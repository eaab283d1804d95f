import { beforeAll, describe, expect, it } from "@jest/globals";
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from "jose";
import { graphAudience, type TokenSources, verifyAccessToken } from "#shared/auth/access-token.ts";

const now = new Date("2026-11-22T10:00:00Z");
const issuer = "http://127.0.0.1:1/oidc";
const jkt = "a".repeat(43);
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;
let sources: TokenSources & { asked: string[] };

beforeAll(async () => {
  keys = await generateKeyPair("ES256", { extractable: true });
  stranger = await generateKeyPair("ES256", { extractable: true });
  const set = createLocalJWKSet({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "ES256" }] });
  const asked: string[] = [];
  sources = {
    asked,
    partyOfIssuer: (iss) => (iss === issuer ? { id: "bucharest" } : undefined),
    keysOf: (iss): JWTVerifyGetKey => {
      asked.push(iss);
      return set;
    },
  };
});

type Change = {
  sub?: string;
  claims?: object;
  header?: object;
  key?: CryptoKey;
  aud?: string;
  iss?: string;
  ageS?: number;
  livesS?: number;
};

function makeToken(change: Change = {}): Promise<string> {
  const atS = Math.floor(now.getTime() / 1000) - (change.ageS ?? 0);
  return new SignJWT({ cnf: { jkt }, roles: ["ADVOCATE"], organization: "colorado", ...change.claims })
    .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "at+jwt", ...change.header })
    .setIssuer(change.iss ?? issuer)
    .setAudience(change.aud ?? graphAudience)
    .setSubject(change.sub ?? "bucharest~1")
    .setIssuedAt(atS)
    .setExpirationTime(atS + (change.livesS ?? 600))
    .sign(change.key ?? keys.privateKey);
}

async function isTaken(change: Change): Promise<boolean> {
  return (await verifyAccessToken(await makeToken(change), sources, now)).ok;
}

describe("an access token", () => {
  it("names the organization of its issuer's record, never that of a claim", async () => {
    const verdict = await verifyAccessToken(await makeToken(), sources, now);
    expect(verdict).toMatchObject({ ok: true, claims: { organization: "bucharest", roles: ["ADVOCATE"], jkt } });
  });

  it("is refused when another key signed it, even one that it names itself", async () => {
    const jwk = await exportJWK(stranger.publicKey);
    expect(await isTaken({ key: stranger.privateKey })).toBe(false);
    expect(await isTaken({ key: stranger.privateKey, header: { jwk } })).toBe(false);
    expect(await isTaken({ key: stranger.privateKey, header: { jku: "http://127.0.0.1:9/jwks" } })).toBe(false);
  });

  it("names nobody of another party, and nobody by what no name is written in", async () => {
    expect(await isTaken({ sub: "bucharest~1" })).toBe(true);
    for (const sub of [
      "colorado~1",
      "centre~1",
      "bucharest",
      "bucharest-2~1",
      "bucharest~\0",
      "bucharest~\ud800",
      "~",
      "",
    ]) {
      expect(await isTaken({ sub })).toBe(false);
    }
    expect(await isTaken({ claims: { client_id: "a\0b" } })).toBe(false);
  });

  it("lives ten minutes at most, whatever its issuer says", async () => {
    expect(await isTaken({ livesS: 10 ** 9, ageS: 590 })).toBe(true);
    expect(await isTaken({ livesS: 10 ** 9, ageS: 610 })).toBe(false);
    expect(await isTaken({ livesS: 10 ** 9, ageS: -60 })).toBe(false);
  });

  it("is refused for another audience, another type, or without a bound key", async () => {
    expect(await isTaken({ aud: "urn:other" })).toBe(false);
    expect(await isTaken({ header: { typ: "JWT" } })).toBe(false);
    expect(await isTaken({ claims: { cnf: undefined } })).toBe(false);
  });

  it("is refused once expired, five seconds of clock difference aside", async () => {
    expect(await isTaken({ ageS: 604 })).toBe(true);
    expect(await isTaken({ ageS: 606 })).toBe(false);
    const expired = await makeToken({ ageS: 606 });
    expect(await verifyAccessToken(expired, sources, now)).toEqual({ ok: false, isExpired: true });
    const forged = await makeToken({ ageS: 606, key: stranger.privateKey });
    expect(await verifyAccessToken(forged, sources, now)).toEqual({ ok: false });
  });

  it("of an unknown issuer costs no look at any keys", async () => {
    sources.asked.length = 0;
    expect(await isTaken({ iss: `${issuer}/` })).toBe(false);
    expect(sources.asked).toEqual([]);
  });

  it("may be any text without an exception", async () => {
    for (const text of ["", "a.b.c", "x".repeat(9_000), "e30.e30.", "null"]) {
      expect(await verifyAccessToken(text, sources, now)).toEqual({ ok: false });
    }
  });
});
