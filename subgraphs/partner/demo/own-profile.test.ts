import { describe, expect, it } from "@jest/globals";
import { now } from "../partner.fixture.ts";
import { createChance } from "./chance.ts";
import { makeResponders } from "./make-responders.ts";
import { withOwnProfile } from "./own-profile.ts";
import { findPlace } from "./place/find-place.ts";

const place = findPlace("bucharest", undefined);
if (!place) throw new Error("no place");
const made = makeResponders({ organization: "bucharest", place, count: 40, now }, createChance("own profile"));

describe("the profile of the person who answers for all of a demonstration", () => {
  it("is one of those that were made, who can take needs; the others stay as they are", () => {
    const own = withOwnProfile(made, "Radu Stănescu");
    const [changed, ...more] = own.filter((one, at) => one !== made[at]);
    expect(more).toEqual([]);
    expect(changed).toMatchObject({ standing: "OPEN", fields: { name: "Radu Stănescu", profession: "LAWYER" } });
  });

  it("is there already where somebody has their name, and nowhere where there is no such person", () => {
    expect(withOwnProfile(made, made[3]?.fields.name ?? "")).toEqual(made);
    expect(withOwnProfile(made, undefined)).toEqual(made);
  });
});
