import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unpackFlags } from "../card/card-flags.ts";
import { anyCard, plainCard, responderOfWorld, rulesOfWorld } from "../card/cards.fixture.ts";
import { isoDateOf } from "../card/day-number.ts";
import { keyOfUuid, splitResponderId, uuidOfKey } from "../card/responder-key.ts";
import { CardIndex } from "./card-index.ts";
import { SlotList } from "./slot-list.ts";

describe("the index", () => {
  it("gives back what a card said", () => {
    const index = new CardIndex(rulesOfWorld, 1);
    const languages = ["es", "ne", "ro", "fr", "ar", "en"].map((tag) => ({ tag, skill: "SPOKEN" as const }));
    index.apply({ ...plainCard, languages, jurisdictions: ["RO", "US-CO", "RO"] }, 7);
    const card = index.columns.read(0);
    expect(unpackFlags(card.flags)).toMatchObject({
      profession: "LAWYER",
      remote: true,
      cost: ["FREE"],
      trained: true,
    });
    expect(isoDateOf(card.confirmedDay)).toBe(plainCard.confirmedOn);
    expect(card.places.map((place) => index.places.textOf(place))).toEqual(["RO", "US-CO"]);
    expect(card.languages).toHaveLength(6);
    expect(index.lastChange).toBe(7);
    expect(uuidOfKey(card.key)).toBe(splitResponderId(plainCard.responder).uuid);
  });

  it("holds one card per responder, whatever comes and goes", () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 80 }), (changes) => {
        const index = new CardIndex(rulesOfWorld, 42);
        const standing = new Map<string, boolean>();
        for (const [at, card] of changes.entries()) {
          index.apply(card, at + 1);
          standing.set(card.responder, !card.removed);
        }
        expect(index.columns.count).toBe([...standing.values()].filter(Boolean).length);
        const counted = index.organizations.numbers().map((one) => index.organizations.cardsOf(one));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(index.columns.count);
      }),
    );
  });

  it("finds ten thousand responders again, and uses freed places", () => {
    const index = new CardIndex(rulesOfWorld, 3);
    for (let at = 0; at < 10_000; at += 1) {
      index.apply({ ...plainCard, responder: responderOfWorld("alpha", at) }, at + 1);
    }
    for (let at = 0; at < 10_000; at += 2) {
      index.apply({ responder: responderOfWorld("alpha", at), version: 2, removed: true }, 10_000 + at);
    }
    expect(index.columns.count).toBe(5_000);
    for (let at = 0; at < 10_000; at += 1) {
      index.apply({ ...plainCard, responder: responderOfWorld("alpha", at), issues: ["family-custody"] }, 30_000 + at);
    }
    expect(index.columns.count).toBe(10_000);
    expect(index.columns.end).toBe(10_000);
    const custody = index.postings.list(index.issues.find("family-custody"), index.places.find("US-CO"));
    expect(custody?.length).toBe(10_000);
    expect(index.postings.list(index.issues.find("family-divorce"), index.places.find("US-CO"))).toBeUndefined();
  });

  it("keeps the order of ids as texts", () => {
    const index = new CardIndex(rulesOfWorld, 3);
    for (const organization of ["alpha-two", "beta", "alpha"]) index.organizations.intern(organization);
    const ids = ["alpha", "alpha-two", "beta"].map((organization) => responderOfWorld(organization, 1));
    const byRank = index.organizations
      .numbers()
      .sort((a, b) => (index.organizations.ranks()[a] ?? 0) - (index.organizations.ranks()[b] ?? 0))
      .map((organization) => responderOfWorld(index.organizations.idOf(organization), 1));
    expect(byRank).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
  });
});

describe("a slot list", () => {
  it("is an ascending set", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(40))), (steps) => {
        const list = new SlotList();
        const set = new Set<number>();
        for (const [isAdded, slot] of steps) {
          if (isAdded) set.add(slot);
          else set.delete(slot);
          if (isAdded) list.add(slot);
          else list.remove(slot);
        }
        expect([...list.slots.subarray(0, list.length)]).toEqual([...set].sort((a, b) => a - b));
      }),
    );
  });
});

describe("a responder's key", () => {
  it("is the uuid, and nothing is lost", () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => expect(uuidOfKey(keyOfUuid(uuid))).toBe(uuid)));
  });
});
