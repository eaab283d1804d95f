import { describe, expect, it } from "@jest/globals";
import type { RecordBook } from "#shared/record/record-book.ts";
import { bookAt, day, keys, now, signedParty } from "#shared/record/signed-party.fixture.ts";
import { signStatement } from "#shared/record/statement.ts";
import { currentKeys, keyStatementType, openKeyStatement } from "./key-statement.ts";
import { newHolder } from "./seal.fixture.ts";

const person = "bucharest~lia";
const party = "bucharest";
const hourMs = 3_600_000;

/** What the pinned record says of the party: never what a directory or a gateway says of it at the moment. */
function partyKeysOf(book: RecordBook) {
  return book.party(party)?.record.services.partner?.keys ?? [];
}

async function claimsFor(changes: object = {}) {
  const { publicKeys } = await newHolder();
  const stated = { ...publicKeys, from: now.toISOString(), until: null };
  return { person, party, at: now.toISOString(), hasLeft: false, keys: [stated], ...changes };
}

async function openBook() {
  const own = keys();
  const book = bookAt();
  await book.accept([await signedParty({ id: party, ...own })]);
  const ask = (statement: string, at = now) =>
    openKeyStatement(statement, { person, party, partyKeys: partyKeysOf(book), now: at, maxAgeMs: hourMs });
  return { book, own, ask };
}

describe("a statement of somebody's keys", () => {
  it("is believed when their own party signed it, by the key of its pinned record", async () => {
    const { own, ask } = await openBook();
    const claims = await claimsFor();
    const opened = await ask(await signStatement(keyStatementType, claims, own.service));
    expect(opened).toEqual({ ok: true, claims });
    expect(opened.ok && currentKeys(opened.claims)?.sealing).toBe(claims.keys[0]?.sealing);
  });

  it("is refused, and why, when a taken-over gateway puts in a reader's key of its own", async () => {
    const { ask } = await openBook();
    const forged = await signStatement(keyStatementType, await claimsFor(), keys().service);
    expect(await ask(forged)).toEqual({ ok: false, why: "NOT_SIGNED_BY_PARTY" });
  });

  it("is refused when a taken-over directory puts in a key of the party itself: it can hide, not forge", async () => {
    const { book, own, ask } = await openBook();
    const thief = keys();
    const forged = { service: thief.service, signer: thief.root, version: 2 };
    const swapped = await signedParty({ id: party, root: own.root, ...forged });
    expect(await book.accept([swapped])).not.toEqual([]);
    expect(await ask(await signStatement(keyStatementType, await claimsFor(), thief.service))).toMatchObject({
      why: "NOT_SIGNED_BY_PARTY",
    });
    await book.accept([await signedParty({ id: party, ...own })]);
    const again = await ask(await signStatement(keyStatementType, await claimsFor(), own.service));
    expect(again).toMatchObject({ ok: true });
  });

  it("is refused when it is changed, of another kind, about somebody else, or of another party", async () => {
    const { own, ask } = await openBook();
    const good = await signStatement(keyStatementType, await claimsFor(), own.service);
    const [head = "", , signature = ""] = good.split(".");
    const body = Buffer.from(JSON.stringify(await claimsFor())).toString("base64url");
    expect(await ask([head, body, signature].join("."))).toMatchObject({ why: "NOT_SIGNED_BY_PARTY" });
    expect(await ask(await signStatement("alight-record+jwt", await claimsFor(), own.service))).toMatchObject({
      why: "NOT_SIGNED_BY_PARTY",
    });
    for (const changes of [{ person: "bucharest~other" }, { party: "manila" }]) {
      const about = await signStatement(keyStatementType, await claimsFor(changes), own.service);
      expect(await ask(about)).toEqual({ ok: false, why: "ABOUT_SOMEBODY_ELSE" });
    }
    const odd = await signStatement(
      keyStatementType,
      { ...(await claimsFor()), keys: [{ sealing: "x" }] },
      own.service,
    );
    expect(await ask(odd)).toEqual({ ok: false, why: "MALFORMED" });
    expect(await ask("x".repeat(70_000))).toMatchObject({ ok: false });
  });

  it("is refused when it is old: a key that was replaced since is not brought back", async () => {
    const { own, ask } = await openBook();
    const kept = await signStatement(keyStatementType, await claimsFor(), own.service);
    expect(await ask(kept, new Date(now.getTime() + hourMs))).toMatchObject({ ok: true });
    expect(await ask(kept, new Date(now.getTime() + hourMs + 1))).toEqual({ ok: false, why: "TOO_OLD" });
    expect(await ask(kept, new Date(now.getTime() - day))).toEqual({ ok: false, why: "TOO_OLD" });
  });

  it("names no key to seal for when they have left, or have none", async () => {
    const { own, ask } = await openBook();
    for (const changes of [{ hasLeft: true }, { keys: [] }]) {
      const opened = await ask(await signStatement(keyStatementType, await claimsFor(changes), own.service));
      expect(opened.ok && currentKeys(opened.claims)).toBeUndefined();
    }
  });
});
