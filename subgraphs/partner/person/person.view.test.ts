import { describe, expect, it } from "@jest/globals";
import { Person, withheld } from "./person.entity.ts";
import { viewPerson } from "./person.view.ts";

const now = new Date("2026-11-22T10:00:00Z");

function ana(): Person {
  return Object.assign(Object.create(Person.prototype), {
    id: "colorado~0b9f2f2e-5a7a-4a53-9d6f-0c8f7a1d2b3c",
    login: "ana@help.example",
    name: "Ana Ortiz",
    title: "Advocate",
    roles: ["ADVOCATE"],
    languages: ["es"],
    status: "ACTIVE",
    invitationHash: null,
    invitationExpiresAt: null,
    createdAt: now,
    joinedAt: now,
    changedAt: now,
  });
}

/** Made of other properties. */
const derived = ["organization", "invitedAddress", "invitedUntil"];

describe("what leaves of a person", () => {
  it("shows or explicitly withholds every property", () => {
    const shown = Object.keys(viewPerson(ana())).filter((name) => !derived.includes(name));
    expect([...shown, ...withheld].sort()).toEqual(Object.keys(ana()).sort());
  });

  it("shows the address while somebody cannot sign in, and the end of an invitation while it waits", () => {
    const waiting = Object.assign(ana(), { status: "INVITED", invitationExpiresAt: now });
    expect(viewPerson(waiting)).toMatchObject({ invitedAddress: "ana@help.example", invitedUntil: now });
    expect(viewPerson(ana())).toMatchObject({ invitedAddress: null, invitedUntil: null });
    const left = Object.assign(ana(), { status: "DEACTIVATED" });
    expect(viewPerson(left)).toMatchObject({ invitedAddress: "ana@help.example", invitedUntil: null });
  });

  it("names the organization of the id", () => {
    expect(viewPerson(ana()).organization).toEqual({ id: "colorado" });
  });
});
