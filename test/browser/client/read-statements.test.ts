import { describe, expect, it } from "@jest/globals";
import { makeEd25519, publicPart } from "../../../tools/constellation/development-keys.ts";
import { planOrganization } from "../../../tools/constellation/organization-plan.ts";
import { organizationFacts } from "../../../tools/constellation/party-facts.ts";
import { signParty } from "../../../tools/constellation/sign-party.ts";
import { readAdmission, readRecord, readStatements } from "../../../web/client/network/read-statements.ts";

const now = new Date("2026-11-22T10:00:00Z");
const plan = planOrganization({ id: "lima", name: "Ayuda Perú", kind: "OTHER", country: "PE" });
const facts = organizationFacts(plan, "https://lima.example", {
  path: "",
  publicKeys: [publicPart(makeEd25519())],
});
const signed = await signParty(
  facts,
  { networkRoot: makeEd25519(), partyRoot: makeEd25519() },
  { previous: undefined, now },
);

describe("what an operator pastes", () => {
  it.each([
    ["a file of the tools", JSON.stringify({ parties: [signed] })],
    ["the statements themselves, whichever comes first", `${signed.admission}\n\n  ${signed.record}\n`],
    ["words around them", `Here it is: "${signed.record}", and the admission: ${signed.admission}.`],
  ])("is read from %s", (_, text) => {
    const { admission, record } = signed;
    expect(readStatements(text)).toEqual({ admission, record, rekeys: [] });
  });

  it("is nothing when nothing signed is in it", () => {
    for (const text of ["", "{}", "eyJ.a.b", "eyJhbGciOiJFZERTQSJ9.e30.x"]) {
      expect(readStatements(text)).toEqual({ admission: undefined, record: undefined, rekeys: [] });
    }
  });

  it("is told in words: names in every script, versions and days", () => {
    expect(readRecord(signed.record)).toMatchObject({ id: "lima", name: "Ayuda Perú", country: "PE", version: 1 });
    expect(readAdmission(signed.admission)).toMatchObject({ id: "lima", status: "ACTIVE", version: 1 });
    expect(readRecord("eyJ.e30.x")).toBeUndefined();
  });
});
