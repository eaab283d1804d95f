import fc from "fast-check";
import { anyResponder, world } from "../card/cards.fixture.ts";
import { helpKinds, traits, urgencies } from "../card/vocabulary.ts";
import { type MatchProfile, matchProfile } from "./match-profile.ts";

/** A Spanish-speaking survivor who needs a divorce in Colorado. */
export const plainProfile: MatchProfile = matchProfile.parse({
  v: 1,
  home: "alpha",
  urgency: "SOON",
  languages: ["es"],
  issues: [{ id: "1", code: "family-divorce", jurisdiction: "US-CO", help: "REPRESENTATION" }],
  preferences: { traits: [], freeOnly: false, inPerson: false },
  audience: { everyone: true, only: [], except: [] },
});

const someOrganizations = fc.subarray([...world.organizations], { maxLength: 2 });

const someResponders = fc.uniqueArray(anyResponder, { maxLength: 3 });

export const anyProfile: fc.Arbitrary<MatchProfile> = fc
  .record({
    v: fc.constant(1),
    home: fc.constantFrom(...world.organizations),
    urgency: fc.constantFrom(...urgencies),
    languages: fc.uniqueArray(fc.constantFrom(...world.tags), { maxLength: 3 }),
    issues: fc
      .array(
        fc.record({
          code: fc.constantFrom(...world.codes),
          jurisdiction: fc.constantFrom(...world.places),
          help: fc.constantFrom(...helpKinds),
        }),
        { maxLength: 5 },
      )
      .map((issues) => issues.map((issue, at) => ({ id: String(at + 1), ...issue }))),
    preferences: fc.record({ traits: fc.subarray([...traits]), freeOnly: fc.boolean(), inPerson: fc.boolean() }),
    audience: fc.record({
      everyone: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
      only: someOrganizations,
      except: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, someOrganizations),
    }),
    without: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, someResponders),
  })
  .map((profile) => matchProfile.parse(profile));
