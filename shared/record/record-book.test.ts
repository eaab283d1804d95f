import { describe, expect, it } from "@jest/globals";
import { commonSettings } from "#shared/config/common-settings.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { bookAt, day, keys, network, now, publicOf, signedParty } from "./signed-party.fixture.ts";

describe("the record book", () => {
  it("takes a held party as not active: no address, no issuer, no key, until it is released", async () => {
    const { root, service } = keys();
    const signed = await signedParty({ id: "bucharest", root, service });
    const keyid = calculateThumbprint(publicOf(service));
    const book = bookAt();
    await book.accept([signed]);
    let changes = 0;
    book.onChange(() => changes++);
    expect(await book.accept([signed], ["bucharest", "lima"])).toEqual([]);
    expect(book.party("bucharest")?.isActive).toBe(false);
    expect(book.partyOfIssuer("http://127.0.0.1:1/bucharest/oidc")).toBeUndefined();
    expect(book.serviceKey(keyid)).toBeUndefined();
    const restored = bookAt();
    await restored.restore(book.snapshot());
    expect(restored.party("bucharest")?.isActive).toBe(false);
    await book.accept([signed]);
    expect(book.serviceKey(keyid)?.party).toBe("bucharest");
    expect(changes).toBe(2);
  });

  it("lets nobody hold the centre, and makes nobody active by leaving out a hold", async () => {
    const [centre, suspended] = [keys(), keys()];
    const book = bookAt();
    const admission = { status: "SUSPENDED" };
    await book.accept(
      [await signedParty({ id: "centre", ...centre }), await signedParty({ id: "lima", ...suspended, admission })],
      ["centre"],
    );
    expect(book.party("centre")?.isActive).toBe(true);
    expect(book.party("lima")?.isActive).toBe(false);
  });

  it("knows an admitted party by its id, its issuer and its service's key", async () => {
    const { root, service } = keys();
    const book = bookAt();
    expect(await book.accept([await signedParty({ id: "bucharest", root, service })])).toEqual([]);
    expect(book.party("bucharest")?.isActive).toBe(true);
    expect(book.partyOfIssuer("http://127.0.0.1:1/bucharest/oidc")?.id).toBe("bucharest");
    const keyid = calculateThumbprint(publicOf(service));
    expect(book.serviceKey(keyid)).toMatchObject({ party: "bucharest", service: "partner" });
  });

  it("refuses a member that the network did not admit, and keeps the others", async () => {
    const invented = await signedParty({ id: "invented", ...keys(), admitter: generateSigningJwk().privateJwk });
    const book = bookAt();
    const refusals = await book.accept([invented, await signedParty({ id: "bucharest", ...keys() })]);
    expect(refusals).toMatchObject([{ index: 0, reason: "ADMISSION_FORGED" }]);
    expect(book.party("invented")).toBeUndefined();
    expect(book.party("bucharest")).toBeDefined();
  });

  it("refuses a record with swapped keys that its root did not sign", async () => {
    const { root, service } = keys();
    const swapped = await signedParty({ id: "bucharest", root, service, signer: generateSigningJwk().privateJwk });
    expect(await bookAt().accept([swapped])).toMatchObject([{ reason: "RECORD_FORGED" }]);
  });

  it("refuses another root for a party it has pinned, even one that the network admits", async () => {
    const { root, service } = keys();
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service })]);
    const other = await signedParty({ id: "bucharest", ...keys(), version: 2 });
    expect(await book.accept([other])).toMatchObject([{ reason: "ROOT_CHANGED" }]);
  });

  it("follows a re-key statement by the old root", async () => {
    const { root, service } = keys();
    const next = generateSigningJwk().privateJwk;
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service })]);
    const claims = {
      id: "bucharest",
      from: calculateThumbprint(publicOf(root)),
      to: calculateThumbprint(publicOf(next)),
    };
    const rekey = await signStatement("alight-rekey+jwt", claims, root);
    const renewed = await signedParty({ id: "bucharest", root: next, service, version: 2, rekeys: [rekey] });
    expect(await book.accept([renewed])).toEqual([]);
  });

  it("refuses a re-key statement that another key signed", async () => {
    const { root, service } = keys();
    const next = generateSigningJwk().privateJwk;
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service })]);
    const claims = {
      id: "bucharest",
      from: calculateThumbprint(publicOf(root)),
      to: calculateThumbprint(publicOf(next)),
    };
    const rekey = await signStatement("alight-rekey+jwt", claims, next);
    const renewed = await signedParty({ id: "bucharest", root: next, service, version: 2, rekeys: [rekey] });
    expect(await book.accept([renewed])).toMatchObject([{ reason: "ROOT_CHANGED" }]);
  });

  it("refuses an older version than it has seen, also after a restart from its snapshot", async () => {
    const { root, service } = keys();
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service, version: 3 })]);
    const restarted = bookAt();
    await restarted.restore(book.snapshot());
    const old = await signedParty({ id: "bucharest", root, service, version: 2 });
    expect(await restarted.accept([old])).toMatchObject([{ reason: "OLDER_VERSION" }]);
  });

  it("believes neither key nor issuer of a suspended party", async () => {
    const { root, service } = keys();
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service, admission: { status: "SUSPENDED" } })]);
    expect(book.party("bucharest")?.isActive).toBe(false);
    expect(book.serviceKey(calculateThumbprint(publicOf(service)))).toBeUndefined();
    expect(book.partyOfIssuer("http://127.0.0.1:1/bucharest/oidc")).toBeUndefined();
  });

  it("gives a key that two parties claim to neither", async () => {
    const shared = generateSigningJwk().privateJwk;
    const book = bookAt();
    const one = await signedParty({ id: "one-party", root: keys().root, service: shared });
    const two = await signedParty({ id: "two-party", root: keys().root, service: shared });
    await book.accept([one, two]);
    expect(book.serviceKey(calculateThumbprint(publicOf(shared)))).toBeUndefined();
  });

  it("gives an issuer that two parties claim to neither", async () => {
    const book = bookAt();
    const issuer = "http://127.0.0.1:1/same/oidc";
    await book.accept([
      await signedParty({ id: "one-party", ...keys(), record: { issuer } }),
      await signedParty({ id: "two-party", ...keys(), record: { issuer } }),
    ]);
    expect(book.partyOfIssuer(issuer)).toBeUndefined();
  });

  it("knows nobody once the directory was silent for longer than the stated age", async () => {
    let time = now;
    const book = bookAt(() => time);
    await book.accept([
      await signedParty({ id: "bucharest", ...keys(), record: { validUntil: "2036-01-01T00:00:00Z" } }),
    ]);
    time = new Date(now.getTime() + 7 * day);
    expect(book.party("bucharest")).toBeDefined();
    time = new Date(now.getTime() + 7 * day + 1);
    expect(book.party("bucharest")).toBeUndefined();
  });

  it("goes on without the directory for 72 hours where nothing else is set, also across a restart", async () => {
    const { root, service } = keys();
    const { ALIGHT_RECORDS_MAX_AGE_MS: maxAge } = commonSettings;
    let time = now;
    const options = {
      pin: calculateThumbprint(publicOf(network)),
      maxAgeMs: maxAge.parse(undefined),
      clock: () => time,
    };
    const validUntil = "2036-01-01T00:00:00Z";
    const before = new RecordBook(options);
    await before.accept([await signedParty({ id: "bucharest", root, service, record: { validUntil } })]);
    time = new Date(now.getTime() + 2 * day);
    const book = new RecordBook(options);
    await book.restore(before.snapshot());
    const keyid = calculateThumbprint(publicOf(service));
    time = new Date(now.getTime() + 3 * day);
    expect(book.serviceKey(keyid)).toBeDefined();
    time = new Date(now.getTime() + 3 * day + 1);
    expect(book.serviceKey(keyid)).toBeUndefined();
    expect(book.partyOfIssuer("http://127.0.0.1:1/bucharest/oidc")).toBeUndefined();
  });

  it("forgets who is no longer listed, but not the root it pinned", async () => {
    const { root, service } = keys();
    const book = bookAt();
    await book.accept([await signedParty({ id: "bucharest", root, service })]);
    await book.accept([]);
    expect(book.party("bucharest")).toBeUndefined();
    expect(await book.accept([await signedParty({ id: "bucharest", ...keys(), version: 2 })])).toMatchObject([
      { reason: "ROOT_CHANGED" },
    ]);
  });
});
