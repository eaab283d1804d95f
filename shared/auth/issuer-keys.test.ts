import { beforeEach, describe, expect, it } from "@jest/globals";
import { type CryptoKey, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from "jose";
import { IssuerKeys } from "#shared/auth/issuer-keys.ts";

const issuer = "https://bucharest.example/oidc";

type Pair = { kid: string; privateKey: CryptoKey; open: JWK };

async function pair(kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  return { kid, privateKey, open: { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" } };
}

function tokenOf({ kid, privateKey }: Pair): Promise<string> {
  return new SignJWT({}).setProtectedHeader({ alg: "ES256", kid }).sign(privateKey);
}

describe("the keys of an issuer", () => {
  let nowMs: number;
  let published: JSONWebKeySet | undefined;
  let fetches: number;
  let keys: IssuerKeys;
  let [now, next, foreign]: Pair[] = [];

  beforeEach(async () => {
    nowMs = Date.parse("2030-01-01T00:00:00Z");
    fetches = 0;
    [now, next, foreign] = await Promise.all([pair("now"), pair("next"), pair("foreign")]);
    published = { keys: [now?.open ?? {}, next?.open ?? {}].map((key) => ({ kty: "EC", ...key })) };
    keys = new IssuerKeys({
      clock: () => new Date(nowMs),
      fetchKeys: async () => {
        fetches += 1;
        return published;
      },
    });
  });

  const isTaken = async (signer: Pair | undefined) => {
    if (!signer) throw new Error("no key");
    return jwtVerify(await tokenOf(signer), keys.of(issuer)).then(
      () => true,
      () => false,
    );
  };

  it("are asked for once in 30 s, however many tokens with unknown keys come", async () => {
    for (let count = 0; count < 200; count += 1) expect(await isTaken(foreign)).toBe(false);
    expect(fetches).toBe(1);
    nowMs += 29_999;
    await Promise.all(Array.from({ length: 50 }, () => isTaken(foreign)));
    expect(fetches).toBe(1);
    nowMs += 1;
    await Promise.all(Array.from({ length: 50 }, () => isTaken(foreign)));
    expect(fetches).toBe(2);
  });

  it("change without delay while a flood goes on: the next one was published before it is used", async () => {
    expect(await isTaken(now)).toBe(true);
    for (let count = 0; count < 50; count += 1) await isTaken(foreign);
    expect(await isTaken(next)).toBe(true);
    expect(fetches).toBe(1);
  });

  it("are refused within 30 s after they were withdrawn", async () => {
    expect(await isTaken(now)).toBe(true);
    published = { keys: [{ kty: "EC", ...next?.open }] };
    nowMs += 30_000;
    expect(await isTaken(now)).toBe(false);
    expect(await isTaken(next)).toBe(true);
  });

  it("hold as long as a token lives while the issuer is away, and not longer", async () => {
    expect(await isTaken(now)).toBe(true);
    published = undefined;
    nowMs += 599_999;
    expect(await isTaken(now)).toBe(true);
    nowMs += 1;
    expect(await isTaken(now)).toBe(false);
    expect(fetches).toBe(2);
  });

  it("are read anew at each question where the issuer is in this very process", async () => {
    let own: JSONWebKeySet = { keys: [{ kty: "EC", ...now?.open }] };
    keys.setLocal(issuer, () => own);
    expect(await isTaken(now)).toBe(true);
    own = { keys: [{ kty: "EC", ...next?.open }] };
    expect(await isTaken(now)).toBe(false);
    expect(await isTaken(next)).toBe(true);
    expect(fetches).toBe(0);
  });
});
