import { type Asker, openFrom } from "#shared/policy/access.ts";
import type { Held, ServicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

/** Ids that a partner gave to somebody whom it knows: the edge alone is drawn here. */
const network = openFrom("network");

/** What somebody is to matching: it has no people of its own, and a need's home is told by the need's id. */
export function matchingAsker(viewer: { organization: string; roles: readonly string[] } | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  return { standing: "network", party: viewer.organization, roles: viewer.roles };
}

/** Only the home may ask: somebody of the organization that holds the need, and what was shown of it. */
function relateHomes({ party }: Asker, { id }: Held): Relation {
  return party !== undefined && typeof id === "string" && id.startsWith(`${party}~`) ? "home" : "nobody";
}

/** A need's home speaks for its own needs alone. */
export function isToldByHome(profile: { home: string }, partition: string | undefined): boolean {
  return profile.home === partition;
}

/** Matching's whole table. */
export const matchingPolicy: ServicePolicy = {
  queries: { matchingStatus: network },
  commands: {},
  streams: {},
  held: {
    Need: {
      reach: ({ party }) => (party === undefined ? "nobody" : "home"),
      relate: relateHomes,
      fields: { id: home, matchProfile: home, candidates: home, team: home },
    },
    Showing: {
      reach: ({ party }) => (party === undefined ? "nobody" : "home"),
      relate: relateHomes,
      fields: { id: home, responderId: home, responder: home },
    },
    Introduction: {
      reach: ({ standing }) => standing,
      fields: { id: network, responderId: network, responder: network },
    },
    InboxItem: {
      reach: ({ standing }) => standing,
      fields: { id: network, introductionId: network, introduction: network },
    },
  },
  parts: {
    CandidateConnection: ["edges", "pageInfo", "considered", "organizations", "uncovered", "asOf"],
    CandidateEdge: ["cursor", "node"],
    Candidate: ["responder", "score", "reasons", "cautions", "issues"],
    Responder: ["id"],
    Reason: ["criterion", "contribution", "text"],
    Caution: ["code", "contribution", "text"],
    Team: ["members", "covered", "uncovered"],
    PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
    MatchingStatus: ["responders", "organizations", "algorithm", "asOf"],
  },
};
