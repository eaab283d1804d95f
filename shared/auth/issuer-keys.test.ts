import { describe, expect, it } from "@jest/globals";
import {
  calculateJwkThumbprint,
  EmbeddedJWK,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  jwtVerify,
  SignJWT,
} from "jose";
import { graphAudience, verifyAccessToken } from "#shared/auth/access-token.ts";
import { IssuerKeys } from "#shared/auth/issuer-keys.ts";

const issuer = "https://north.example/oidc";

type Pair = { publicJwk: JWK; privateKey: Parameters<SignJWT["sign"]>[0]; kid: string };

async function newPair(): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { privateKey, kid, publicJwk: { ...jwk, kid, alg: "ES256" } };
}

function sign({ privateKey, kid }: Pair, header: Record<string, unknown> = {}): Promise<string> {
  return new SignJWT({ roles: [], cnf: { jkt: "j".repeat(43) } })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid, ...header })
    .setIssuer(issuer)
    .setAudience(graphAudience)
    .setSubject("north~1")
    .setIssuedAt()
    .setExpirationTime("10m")
    .sign(privateKey);
}

/** An issuer whose published keys, failures and clock the test holds. */
function world(published: JWK[]) {
  const state = { nowMs: 1_000_000, fetches: 0, isAway: false, published };
  const read = async (): Promise<JSONWebKeySet> => {
    state.fetches += 1;
    if (state.isAway) throw new Error("away");
    return { keys: state.published };
  };
  const keys = new IssuerKeys({ fetchKeys: read, clock: () => new Date(state.nowMs) });
  const sources = { partyOfIssuer: () => ({ id: "north" }), keysOf: (one: string) => keys.of(one) };
  const isGood = async (token: string) => (await verifyAccessToken(token, sources, new Date())).ok;
  const judge = async (token: string) => verifyAccessToken(token, sources, new Date());
  return { state, keys, isGood, judge };
}

describe("the keys of an issuer", () => {
  it("cost one fetch in 30 s, however many tokens with unknown keys come, one by one or at once", async () => {
    const [good, stranger] = [await newPair(), await newPair()];
    const { state, isGood } = world([good.publicJwk]);
    const flood = await Promise.all(
      Array.from({ length: 200 }, (_, number) => sign(stranger, { kid: `made-up-${number}` })),
    );
    for (const round of [1, 2, 3]) {
      expect(await Promise.all(flood.map(isGood))).not.toContain(true);
      for (const token of flood.slice(0, 20)) expect(await isGood(token)).toBe(false);
      expect(state.fetches).toBe(round);
      state.nowMs += 30_000;
    }
    expect(await isGood(await sign(good))).toBe(true);
  });

  it("cost no more while their issuer is away, and what was known holds for ten minutes", async () => {
    const good = await newPair();
    const { state, isGood } = world([good.publicJwk]);
    const token = await sign(good);
    expect(await isGood(token)).toBe(true);
    state.isAway = true;
    for (let second = 1; second < 600; second += 1) {
      state.nowMs += 1_000;
      expect(await isGood(token)).toBe(true);
    }
    expect(state.fetches).toBe(20);
    state.nowMs += 1_000;
    expect(await isGood(token)).toBe(false);
  });

  it("are asked for every two seconds of an issuer that has never answered", async () => {
    const good = await newPair();
    const { state, isGood } = world([good.publicJwk]);
    state.isAway = true;
    expect(await isGood(await sign(good))).toBe(false);
    for (let second = 0; second < 10; second += 1) {
      expect(await isGood(await sign(good))).toBe(false);
      state.nowMs += 1_000;
    }
    expect(state.fetches).toBe(5);
    state.isAway = false;
    expect(await isGood(await sign(good))).toBe(true);
  });

  it("are said to be away when they cannot be had, and of a token by a key that is none of them nothing such is said", async () => {
    const [good, stranger] = [await newPair(), await newPair()];
    const { state, judge } = world([good.publicJwk]);
    const token = await sign(good);
    state.isAway = true;
    expect(await judge(token)).toEqual({ ok: false, withoutKeysOf: "north" });
    state.isAway = false;
    state.nowMs += 2_000;
    expect(await judge(token)).toMatchObject({ ok: true });
    state.isAway = true;
    state.nowMs += 599_000;
    expect(await judge(await sign(stranger))).toEqual({ ok: false });
    state.nowMs += 1_000;
    expect(await judge(token)).toEqual({ ok: false, withoutKeysOf: "north" });
  });

  it("are read ahead of all tokens, and again at half their time, without delaying whoever comes", async () => {
    const good = await newPair();
    const { state, keys, isGood } = world([good.publicJwk]);
    const token = await sign(good);
    state.isAway = true;
    await keys.readAhead(issuer);
    state.isAway = false;
    expect(await isGood(token)).toBe(true); // though the issuer was asked in vain at this very moment
    expect(state.fetches).toBe(2);
    for (const [laterMs, fetches] of [
      [0, 2],
      [299_000, 2],
      [1_000, 3],
      [1_000, 3],
    ] as const) {
      state.nowMs += laterMs;
      await keys.readAhead(issuer);
      expect(state.fetches).toBe(fetches);
    }
    state.isAway = true;
    expect(await isGood(token)).toBe(true);
    expect(state.fetches).toBe(3);
  });

  it("of an issuer that hangs hold up no more than a bounded number of those who name it", async () => {
    const stranger = await newPair();
    const hanging = Promise.withResolvers<JSONWebKeySet | undefined>();
    const keys = new IssuerKeys({ fetchKeys: () => hanging.promise, clock: () => new Date(1_000_000) });
    const sources = { partyOfIssuer: () => ({ id: "north" }), keysOf: (one: string) => keys.of(one) };
    const token = await sign(stranger);
    let answered = 0;
    const judged = Array.from({ length: 300 }, () =>
      verifyAccessToken(token, sources, new Date()).then(({ ok }) => {
        answered += 1;
        return ok;
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(172);
    hanging.resolve(undefined);
    expect(await Promise.all(judged)).not.toContain(true);
  });

  it("rotate without a refused token, under a flood: the next key is published before it signs", async () => {
    const [old, next, stranger] = [await newPair(), await newPair(), await newPair()];
    const { state, isGood } = world([old.publicJwk]);
    const made = await sign(stranger, { kid: "made-up" });
    const answers: boolean[] = [];
    for (let second = 0; second < 180; second += 1) {
      if (second === 60) state.published = [old.publicJwk, next.publicJwk];
      const signer = second < 90 ? old : next;
      expect(await isGood(made)).toBe(false);
      answers.push(await isGood(await sign(signer)));
      state.nowMs += 1_000;
    }
    expect(answers).not.toContain(false);
    expect(state.fetches).toBeLessThanOrEqual(6);
  });

  it("are refused within 30 s once they are taken back", async () => {
    const [old, next] = [await newPair(), await newPair()];
    const { state, isGood } = world([old.publicJwk, next.publicJwk]);
    const token = await sign(old);
    expect(await isGood(token)).toBe(true);
    state.published = [next.publicJwk];
    state.nowMs += 30_000;
    expect(await isGood(token)).toBe(false);
  });

  it("are never those that a token names itself, by jwk, jku or x5u; a judge that believes them is fooled", async () => {
    const [good, stranger] = [await newPair(), await newPair()];
    const { state, isGood } = world([good.publicJwk]);
    const { publicJwk } = stranger;
    const elsewhere = "https://evil.example/jwks";
    const forged = await sign(stranger, { kid: good.kid, jwk: publicJwk, jku: elsewhere, x5u: elsewhere });
    expect(await isGood(forged)).toBe(false);
    expect(state.fetches).toBe(1);
    await expect(jwtVerify(forged, EmbeddedJWK, { issuer, audience: graphAudience })).resolves.toMatchObject({
      payload: { sub: "north~1" },
    });
  });

  it("are read anew at each question where the issuer is in this very process", async () => {
    const [old, next] = [await newPair(), await newPair()];
    const { state, keys, isGood } = world([]);
    let own = old;
    keys.setLocal(issuer, () => ({ keys: [{ kty: "EC", ...own.publicJwk }] }));
    expect(await isGood(await sign(old))).toBe(true);
    own = next;
    expect(await isGood(await sign(old))).toBe(false);
    expect(await isGood(await sign(next))).toBe(true);
    expect(state.fetches).toBe(0);
  });
});
