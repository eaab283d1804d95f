import { argon2Sync } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { sha256, utf8 } from "./bytes.ts";
import { holdKeys, makeKeys, type SecretKeys } from "./key-holder.ts";
import { arePublicKeys, type PublicKeys } from "./public-keys.ts";
import { type Stretch, stretchPassphrase } from "./stretch-passphrase.ts";
import { isWrappedKeys, openKeys, wrapKeys } from "./wrap-keys.ts";

const passphrase = "four kites over the harbour";
const cost = { memoryKib: 19_456, passes: 2 };
/** In the place of Argon2id, to be tried often. */
const stretch: Stretch = (typed, salt, { memoryKib, passes }) =>
  sha256(utf8(`${typed.normalize("NFC").trim()} ${salt} ${memoryKib} ${passes}`));
const phrase = { passphrase, stretch };
const owner = "colorado~ana";
const refused = { ok: false };

let publicKeys: PublicKeys;
let secret: SecretKeys;
let wrapped: string;

beforeAll(async () => {
  ({ publicKeys, secret } = await makeKeys());
  wrapped = await wrapKeys({ owner, publicKeys }, secret, { passphrase, cost, stretch });
});

describe("wrapped keys", () => {
  it("open with the passphrase, typed with other spaces around it and in another normal form", async () => {
    const opened = await openKeys(wrapped, { owner, publicKeys }, { passphrase: `  ${passphrase} `, stretch });
    expect(opened).toEqual({ ok: true, secret });
    const accented = await wrapKeys({ owner, publicKeys }, secret, {
      passphrase: "patru zmeie în port",
      cost,
      stretch,
    });
    const typed = "patru zmeie în port".normalize("NFD");
    expect(await openKeys(accented, { owner, publicKeys }, { passphrase: typed, stretch })).toEqual({
      ok: true,
      secret,
    });
  });

  it("open with no other, for no other owner, and not beside other public keys", async () => {
    const others = await makeKeys();
    expect(await openKeys(wrapped, { owner, publicKeys }, { passphrase: `${passphrase}s`, stretch })).toEqual(refused);
    expect(await openKeys(wrapped, { owner: "colorado~mia", publicKeys }, phrase)).toEqual(refused);
    expect(await openKeys(wrapped, { owner, publicKeys: others.publicKeys }, phrase)).toEqual(refused);
  });

  it("are refused when anything in them is changed, and when they ask for too little or too much work", async () => {
    const parts = JSON.parse(wrapped);
    const costs = [
      { memoryKib: 8, passes: 1 },
      { memoryKib: 1_048_576, passes: 3 },
      { memoryKib: 19_456, passes: 3 },
    ];
    const odd = [...costs.map((one) => ({ ...parts, cost: one })), { ...parts, form: "alight-keys-0" }, {}, null];
    for (const one of odd) expect(await openKeys(JSON.stringify(one), { owner, publicKeys }, phrase)).toEqual(refused);
    for (const name of ["salt", "nonce", "ciphertext"]) {
      const changed = { ...parts, [name]: `${parts[name][0] === "A" ? "B" : "A"}${parts[name].slice(1)}` };
      expect(await openKeys(JSON.stringify(changed), { owner, publicKeys }, phrase)).toEqual(refused);
    }
  });

  it("are known by their form, and fit into two kilobytes", () => {
    expect(isWrappedKeys(wrapped)).toBe(true);
    expect(wrapped.length).toBeLessThan(2_048);
    for (const odd of ["", "{}", "null", wrapped.slice(1), JSON.stringify({ ...JSON.parse(wrapped), more: 1 })]) {
      expect(isWrappedKeys(odd)).toBe(false);
    }
  });

  it("are not made with a short passphrase", async () => {
    await expect(wrapKeys({ owner, publicKeys }, secret, { passphrase: "short", cost, stretch })).rejects.toThrow(
      RangeError,
    );
  });
});

describe("keys", () => {
  it("are held so that nobody reads them out", async () => {
    const holder = await holdKeys(publicKeys, secret);
    for (const key of [holder.sealingKey, holder.signingKey]) {
      await expect(crypto.subtle.exportKey("jwk", key)).rejects.toThrow();
    }
  });

  it("are not held when they do not belong together", async () => {
    const others = await makeKeys();
    await expect(holdKeys(publicKeys, others.secret)).rejects.toThrow();
    const mixed = { ...secret, signing: others.secret.signing };
    await expect(holdKeys(publicKeys, mixed)).rejects.toThrow();
  });

  it("are two points of the curve, in the one spelling", async () => {
    expect(await arePublicKeys(publicKeys)).toBe(true);
    const { sealing, signing } = publicKeys;
    const offCurve = `B${"A".repeat(86)}`;
    const odd = [{ sealing, signing: sealing }, { sealing }, { sealing, signing: offCurve }, { sealing: "", signing }];
    for (const keys of odd) expect(await arePublicKeys(keys)).toBe(false);
  });
});

describe("a passphrase", () => {
  it("is stretched by Argon2id as others compute it", () => {
    const salt = new Uint8Array(16).fill(3);
    const ours = stretchPassphrase(` ${passphrase}`, salt, { memoryKib: 64, passes: 3 });
    const parameters = { message: passphrase, nonce: salt, parallelism: 1, tagLength: 32, memory: 64, passes: 3 };
    expect(Buffer.from(ours)).toEqual(argon2Sync("argon2id", parameters));
  });
});
