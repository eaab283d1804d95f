import { type MatchProfile, matchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";

const common = {
  v: 1,
  home: "us-1",
  urgency: "SOON",
  preferences: { traits: ["WOMAN"], freeOnly: true, inPerson: false },
  audience: { everyone: true, only: [], except: ["us-3"] },
};

/** Three common issues where many practise: of a million cards about 25,000 fit. */
export function wideNeed(): MatchProfile {
  return matchProfile.parse({
    ...common,
    languages: ["es"],
    issues: [
      { id: "1", code: "family-divorce", jurisdiction: "US-CA", help: "REPRESENTATION" },
      { id: "2", code: "family-custody", jurisdiction: "US-CA", help: "REPRESENTATION" },
      { id: "3", code: "status-t-visa", jurisdiction: "US-CA", help: "REPRESENTATION" },
    ],
  });
}

/** A rare issue in a small country: of a million cards a few hundred fit. */
export function narrowNeed(): MatchProfile {
  return matchProfile.parse({
    ...common,
    languages: ["ne"],
    issues: [{ id: "1", code: "money-judgment", jurisdiction: "NP", help: "REPRESENTATION" }],
  });
}
