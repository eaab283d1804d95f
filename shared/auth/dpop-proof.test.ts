import { beforeAll, describe, expect, it } from "@jest/globals";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { judgeProof, type ProofQuestion, type ProofVerdict } from "#shared/auth/dpop-proof.ts";
import { provePossession } from "#shared/auth/prove-possession.ts";

const now = new Date("2026-11-22T10:00:00Z");
const url = "http://127.0.0.1:4000/graphql";
let privateKey: JWK;
let jkt: string;
let otherKey: JWK;

beforeAll(async () => {
  const pair = await generateKeyPair("ES256", { extractable: true });
  privateKey = await exportJWK(pair.privateKey);
  jkt = await calculateJwkThumbprint(await exportJWK(pair.publicKey));
  otherKey = await exportJWK((await generateKeyPair("ES256", { extractable: true })).privateKey);
});

function seen() {
  const jtis = new Set<string>();
  return (_: string, jti: string) => !jtis.has(jti) && Boolean(jtis.add(jti));
}

type Change = { key?: JWK; method?: string; url?: string; accessToken?: string; ageS?: number };

async function ask(change: Change = {}, question: Partial<ProofQuestion> = {}): Promise<ProofVerdict> {
  const proof = await provePossession({
    privateKey: change.key ?? privateKey,
    method: change.method ?? "POST",
    url: change.url ?? url,
    accessToken: change.accessToken ?? "token",
    now: new Date(now.getTime() - (change.ageS ?? 0) * 1000),
    jti: "12345678-1",
  });
  return judgeProof({ proof, method: "POST", url, accessToken: "token", jkt, now, remember: seen(), ...question });
}

describe("a proof of possession", () => {
  it("holds for the token's own key, method, address and token", async () => {
    expect(await ask()).toBe("HOLDS");
  });

  it("fails for another key, method, address or token", async () => {
    expect(await ask({ key: otherKey })).toBe("REFUSED");
    expect(await ask({ method: "GET" })).toBe("REFUSED");
    expect(await ask({ url: "http://127.0.0.1:4001/graphql" })).toBe("OTHER_ADDRESS");
    expect(await ask({ url: "http://localhost:4000/graphql" })).toBe("OTHER_ADDRESS");
    expect(await ask({ url: "http://localhost:4000/graphql", key: otherKey })).toBe("REFUSED");
    expect(await ask({ accessToken: "another" })).toBe("REFUSED");
  });

  it("fails when stale or from the future, five seconds of clock difference aside", async () => {
    expect(await ask({ ageS: 65 })).toBe("HOLDS");
    expect(await ask({ ageS: 66 })).toBe("OUT_OF_TIME");
    expect(await ask({ ageS: -5 })).toBe("HOLDS");
    expect(await ask({ ageS: -6 })).toBe("OUT_OF_TIME");
    expect(await ask({ ageS: 66, key: otherKey })).toBe("REFUSED");
  });

  it("fails when played again", async () => {
    const remember = seen();
    expect(await ask({}, { remember })).toBe("HOLDS");
    expect(await ask({}, { remember })).toBe("REFUSED");
  });

  it("fails when it may have been played to a process before this one", async () => {
    const since = new Date(now.getTime() - 10_000);
    expect(await ask({ ageS: 10 }, { since })).toBe("HOLDS");
    expect(await ask({ ageS: 11 }, { since })).toBe("OUT_OF_TIME");
  });

  it("may be any text without an exception", async () => {
    for (const proof of ["", "a.b.c", "{}"]) expect(await ask({}, { proof })).toBe("REFUSED");
  });
});
