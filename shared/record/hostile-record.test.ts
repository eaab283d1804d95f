import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { bookAt, keys, publicOf, signedParty } from "./signed-party.fixture.ts";

const address = "http://127.0.0.1:1/evil";
const evil = () => ({ id: "aaa-evil", ...keys() });

/** What a member may sign of itself, with its own root key, to harm others. */
const unusable: [string, (key: object) => object][] = [
  ["a key that is none", (key) => ({ services: { partner: { url: address, keys: [{ ...key, x: "!".repeat(43) }] } } })],
  ["a key in a second spelling", (key) => ({ services: { partner: { url: address, keys: [respelled(key)] } } })],
  ["an address that cannot be signed", (key) => ({ services: { partner: { url: `${address}/ü`, keys: [key] } } })],
  ["an address of another kind", (key) => ({ services: { partner: { url: "javascript:alert(1)", keys: [key] } } })],
  ["an address with a query", (key) => ({ services: { partner: { url: `${address}?`, keys: [key] } } })],
  ["an address with a way out of it", (key) => ({ services: { partner: { url: `${address}/../x`, keys: [key] } } })],
  ["an address with somebody's name", (key) => ({ services: { partner: { url: "http://a:b@c", keys: [key] } } })],
  ["a masking key of another curve", (key) => ({ maskingKeys: [key] })],
  ["a masking key in a second spelling", () => ({ maskingKeys: [highBitSet(maskingKey())] })],
  ["an issuer that is no address", () => ({ issuer: "file:///etc/passwd" })],
  ["a version that no database holds", () => ({ version: 2 ** 40 })],
];

describe("a member that signs of itself what would harm others", () => {
  it.each(unusable)("is refused alone for %s", async (_, change) => {
    const party = evil();
    const fair = keys();
    const book = bookAt();
    const bundle = [
      await signedParty({ ...party, record: change(publicOf(party.service)) }),
      await signedParty({ id: "colorado", ...fair }),
    ];
    expect(await book.accept(bundle)).toEqual([{ index: 0, party: "aaa-evil", reason: "RECORD_FORGED" }]);
    expect(book.serviceKey(calculateThumbprint(publicOf(fair.service)))?.party).toBe("colorado");
  });

  it("takes no key and no issuer from whoever is known by it", async () => {
    const colorado = keys();
    const issuer = "http://127.0.0.1:1/colorado/oidc";
    const known = await signedParty({ id: "colorado", ...colorado });
    const keyThief = await signedParty({ ...evil(), service: colorado.service });
    const issuerThief = await signedParty({ ...evil(), record: { issuer } });
    for (const thief of [keyThief, issuerThief]) {
      const book = bookAt();
      await book.accept([known]);
      expect(await book.accept([thief, known])).toEqual([{ index: 0, party: "aaa-evil", reason: "CONTESTED" }]);
      const restarted = bookAt();
      await restarted.restore(book.snapshot());
      await restarted.accept([thief, known]);
      for (const one of [book, restarted]) {
        expect(one.serviceKey(calculateThumbprint(publicOf(colorado.service)))?.party).toBe("colorado");
        expect(one.partyOfIssuer(issuer)?.id).toBe("colorado");
        expect(one.party("aaa-evil")).toBeUndefined();
      }
    }
  });

  it("takes no masking key from whoever is known by it: two masks with one key would cancel each other", async () => {
    const maskingKeys = [maskingKey()];
    const colorado = { id: "colorado", ...keys() };
    const known = await signedParty({ ...colorado, record: { maskingKeys } });
    const thief = await signedParty({ ...evil(), record: { maskingKeys } });
    const book = bookAt();
    await book.accept([known]);
    expect(await book.accept([thief, known])).toEqual([{ index: 0, party: "aaa-evil", reason: "CONTESTED" }]);
    expect(book.party("colorado")?.record.maskingKeys).toEqual(maskingKeys);
  });

  it("takes nothing from the centre, even from a reader who knows nobody yet", async () => {
    const centre = keys();
    const book = bookAt();
    const thief = await signedParty({ ...evil(), service: centre.service });
    const refusals = await book.accept([thief, await signedParty({ id: "centre", ...centre })]);
    expect(refusals).toMatchObject([{ party: "aaa-evil", reason: "CONTESTED" }]);
    expect(book.serviceKey(calculateThumbprint(publicOf(centre.service)))?.party).toBe("centre");
  });

  it("may have what nobody is known by any more", async () => {
    const book = bookAt();
    const [before, after] = [keys(), keys()];
    await book.accept([await signedParty({ id: "colorado", ...before })]);
    const rotated = await signedParty({ id: "colorado", ...before, service: after.service, version: 2 });
    await book.accept([rotated]);
    expect(await book.accept([rotated, await signedParty({ ...evil(), service: before.service })])).toEqual([]);
  });
});

function maskingKey(): { kty: string; crv: string; x: string } {
  const { x = "" } = generateKeyPairSync("x25519").publicKey.export({ format: "jwk" });
  return { kty: "OKP", crv: "X25519", x };
}

/** The same key: its highest bit means nothing. */
function highBitSet({ x, ...key }: { kty: string; crv: string; x: string }): object {
  const bytes = Buffer.from(x, "base64url");
  bytes.writeUInt8(bytes.readUInt8(31) | 0x80, 31);
  return { ...key, x: bytes.toString("base64url") };
}

/** The same bytes: of the last letter's bits two mean nothing. */
function respelled(key: object): object {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const x = "x" in key && typeof key.x === "string" ? key.x : "";
  return { ...key, x: `${x.slice(0, -1)}${letters[letters.indexOf(x.slice(-1)) + 1]}` };
}
