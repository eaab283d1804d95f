import fc from "fast-check";
import type { OrganizationStanding } from "../rules/organization-standing.ts";
import type { PracticeRules } from "../rules/practice-rules.ts";
import {
  type CapabilityCard,
  capabilityCard,
  type OfferedCard,
  type ResponderId,
  responderId,
} from "./capability-card.ts";
import { availabilities, costTerms, helpKinds, languageSkills, professions, traits } from "./vocabulary.ts";

/** A small world in which cards and needs meet often. */
export const world = {
  organizations: ["alpha", "alpha-two", "beta", "state"],
  codes: ["status-asylum", "status-t-visa", "status-not-sure", "family-divorce", "family-custody", "family-not-sure"],
  places: ["US", "US-CO", "US-CA", "RO", "RO-B", "NP"],
  tags: ["en", "es", "es-MX", "ne", "ro", "fr", "ar"],
} as const;

/** In the United States status is regulated nationally and bars are by state; elsewhere one bar admits for all. */
export const rulesOfWorld: PracticeRules = {
  isLegalIssue: (code) => world.codes.some((known) => known === code),
  groupOf: (code) => ({ status: "STATUS", family: "FAMILY" })[code.slice(0, code.indexOf("-"))],
  isNotSure: (code) => code.endsWith("-not-sure"),
  isRegulatedNationally: (code, country) => country !== "US" || code.startsWith("status-"),
  admitsBySubdivision: (country) => country === "US",
};

export const openStanding: OrganizationStanding = {
  isActive: true,
  isStateBody: false,
  scope: { groups: "*", jurisdictions: "*" },
};

/** The same number gives the same responder. */
export function responderOfWorld(organization: string, number: number): ResponderId {
  return responderId.parse(`${organization}~${number.toString(16).padStart(8, "0")}-0000-4000-8000-0000000000ff`);
}

/** A responder who fits every need of their field in Colorado, to be bent in tests. */
export const plainCard: OfferedCard = {
  responder: responderOfWorld("alpha", 1),
  version: 1,
  removed: false,
  profession: "LAWYER",
  issues: ["family-divorce"],
  help: ["REPRESENTATION"],
  jurisdictions: ["US-CO"],
  languages: [{ tag: "es", skill: "SPOKEN" }],
  remote: true,
  cost: ["FREE"],
  availability: "OPEN",
  confirmedOn: "2026-03-01",
  traits: [],
  trained: true,
};

export const anyResponder = fc
  .tuple(fc.constantFrom(...world.organizations), fc.nat(9))
  .map(([organization, number]) => responderOfWorld(organization, number));

export const anyOfferedCard: fc.Arbitrary<OfferedCard> = fc.record({
  responder: anyResponder,
  version: fc.constant(1),
  removed: fc.constant(false as const),
  profession: fc.constantFrom(...professions),
  issues: fc.array(fc.constantFrom(...world.codes, "housing-unknown"), { maxLength: 4 }),
  help: fc.subarray([...helpKinds]),
  jurisdictions: fc.array(fc.constantFrom(...world.places), { maxLength: 3 }),
  languages: fc.array(fc.record({ tag: fc.constantFrom(...world.tags), skill: fc.constantFrom(...languageSkills) }), {
    maxLength: 6,
  }),
  remote: fc.boolean(),
  cost: fc.subarray([...costTerms]),
  availability: fc.constantFrom("OPEN", "OPEN", ...availabilities),
  confirmedOn: fc.constantFrom("2024-01-01", "2025-11-30", "2026-02-14", "2026-03-01", "2031-01-01"),
  traits: fc.subarray([...traits]),
  trained: fc.boolean(),
});

export const anyCard: fc.Arbitrary<CapabilityCard> = fc.oneof(
  { weight: 5, arbitrary: anyOfferedCard },
  {
    weight: 1,
    arbitrary: anyResponder.map((responder) => capabilityCard.parse({ responder, version: 1, removed: true })),
  },
);

const anyExtent = <Text>(texts: readonly Text[]) => fc.oneof(fc.constant("*" as const), fc.subarray([...texts]));

export const anyStanding: fc.Arbitrary<OrganizationStanding> = fc.record({
  isActive: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
  isStateBody: fc.boolean(),
  scope: fc.record({
    groups: anyExtent(["STATUS", "FAMILY"]),
    jurisdictions: anyExtent(world.places),
  }),
});

/** Some organizations have no standing at all. */
export const anyStandings = fc.tuple(
  ...world.organizations.map((organization) =>
    fc.option(anyStanding, { freq: 6, nil: undefined }).map((standing) => [organization, standing] as const),
  ),
);
