import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");
const coordinators: Access = openAtHomeTo("COORDINATOR");

/** This partner holds the lists of its own organization alone; of every other it knows the name that a row gives. */
function relateOrganization({ standing, party }: Asker, { id }: Held): Relation {
  return standing === "home" && id !== party ? "network" : standing;
}

/** What all slices share: whose lists they are, and what holds nothing of its own. */
export const organizationPolicy: SlicePolicy = {
  held: {
    Organization: {
      reach: ({ standing }) => standing,
      relate: relateOrganization,
      fields: {
        id: openFrom("network"),
        needs: home,
        inbox: home,
        opportunities: home,
        people: home,
        responders: home,
        tools: coordinators,
        records: coordinators,
        concerns: coordinators,
        waiting: coordinators,
        report: coordinators,
        editions: coordinators,
        editionLedger: coordinators,
        editionLedgerRestoredAt: coordinators,
        answerTimes: home,
        audienceDefault: home,
        conflictCheck: home,
        retention: home,
        pushKey: home,
      },
    },
  },
  parts: {
    LegalIssue: ["code"],
    Jurisdiction: ["code"],
    Language: ["tag"],
    PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
    Problem: ["code", "message", "path"],
  },
};
