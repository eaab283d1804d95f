import { describe, expect, it } from "@jest/globals";
import { partyAdmission, partyRecord, type SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { openAs } from "#shared/record/verify-party.ts";
import { makeEd25519, publicPart } from "./development-keys.ts";
import { planOrganization } from "./organization-plan.ts";
import { organizationFacts } from "./party-facts.ts";
import { signParty, signRekey } from "./sign-party.ts";

const now = new Date("2026-03-01T12:00:00Z");
const networkRoot = makeEd25519();
const partyRoot = makeEd25519();
const keys = { path: "", publicKeys: [publicPart(makeEd25519())] };
const alder = planOrganization({ id: "alder", name: "Alder", kind: "OTHER", country: "RO" });
const facts = (url = "http://127.0.0.1:4100") => organizationFacts(alder, url, keys);
const sign = (previous?: SignedParty, changes: { url?: string; root?: typeof partyRoot; at?: Date } = {}) => {
  const { url, root = partyRoot, at = now } = changes;
  return signParty(facts(url), { networkRoot, partyRoot: root }, { previous, now: at });
};

async function versions({ record, admission }: SignedParty) {
  const said = await openAs("alight-record+jwt", record, partyRecord);
  const granted = await openAs("alight-admission+jwt", admission, partyAdmission);
  return [said?.claims.version, granted?.claims.version];
}

describe("a party's statements", () => {
  it("stay as they are while nothing changes", async () => {
    const first = await sign();
    expect(await sign(first)).toEqual(first);
    expect(await versions(first)).toEqual([1, 1]);
  });

  it("get a higher version when an address changes", async () => {
    expect(await versions(await sign(await sign(), { url: "http://127.0.0.1:4200" }))).toEqual([2, 1]);
  });

  it("are renewed before they run out", async () => {
    const later = new Date(now.getTime() + 340 * 86_400_000);
    expect(await versions(await sign(await sign(), { at: later }))).toEqual([2, 1]);
  });

  it("are believed under a new root key only with the old one's last word", async () => {
    const book = new RecordBook({ pin: calculateThumbprint(networkRoot), maxAgeMs: 1e9, clock: () => now });
    const first = await sign();
    expect(await book.accept([first])).toEqual([]);
    const to = makeEd25519();
    const silent = await sign(first, { root: to });
    expect(await book.accept([silent])).toMatchObject([{ reason: "ROOT_CHANGED" }]);
    const rekeys = [await signRekey("alder", { from: partyRoot, to })];
    expect(await book.accept([{ ...silent, rekeys }])).toEqual([]);
  });
});
