import { describe, expect, it } from "@jest/globals";
import { day, keys, network, now, publicOf, signedParty } from "#shared/record/signed-party.fixture.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { openPartyKeys } from "./party-keys.ts";

const party = "bucharest";
const question = { party, pin: calculateThumbprint(publicOf(network)), now };

describe("the keys by which a party states its people's", () => {
  it("are those of its own record, whose root the pinned network has admitted", async () => {
    const own = keys();
    const answer = await openPartyKeys(await signedParty({ id: party, ...own }), question);
    expect(answer).toEqual({ ok: true, partyKeys: [publicOf(own.service)] });
  });

  it("are refused when somebody who carries them puts in keys of their own", async () => {
    const own = keys();
    const thief = keys();
    const forged = [
      { id: party, ...thief, admitter: thief.root },
      { id: party, ...own, service: thief.service, signer: thief.root },
      { id: "manila", ...own },
      { id: party, ...own, record: { id: "manila" } },
    ];
    for (const one of forged) expect(await openPartyKeys(await signedParty(one), question)).toEqual({ ok: false });
    const signed = await signedParty({ id: party, ...own });
    const otherPin = { ...question, pin: calculateThumbprint(publicOf(thief.root)) };
    expect(await openPartyKeys(signed, otherPin)).toEqual({ ok: false });
  });

  it("are refused of a party that was suspended, and of a record that is over or does not hold yet", async () => {
    const own = keys();
    const suspended = await signedParty({ id: party, ...own, admission: { status: "SUSPENDED" } });
    expect(await openPartyKeys(suspended, question)).toEqual({ ok: false });
    const signed = await signedParty({ id: party, ...own });
    for (const at of [-2 * day, 2 * day]) {
      const then = { ...question, now: new Date(now.getTime() + at) };
      expect(await openPartyKeys(signed, then)).toEqual({ ok: false });
    }
  });

  it("are refused when a statement of another kind, or none at all, stands in the place of one", async () => {
    const own = keys();
    const signed = await signedParty({ id: party, ...own });
    const other = await signStatement("alight-audit-head+jwt", { id: party, root: "x", status: "ACTIVE" }, network);
    for (const admission of [other, "", "x.y.z", "x".repeat(70_000)]) {
      expect(await openPartyKeys({ ...signed, admission }, question)).toEqual({ ok: false });
    }
    expect(await openPartyKeys({ ...signed, record: signed.admission }, question)).toEqual({ ok: false });
  });
});
