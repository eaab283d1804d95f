import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** What is published is for everybody, with a token or without. */
const everybody = openFrom("nobody");

const operators: Access = openAtHomeTo("OPERATOR");

/** Who reads of editions under way: whoever makes them, and the coordinators of any organization that may join. */
const underWay = { home: ["OPERATOR", "ANALYST"], network: ["COORDINATOR"] } as const satisfies Access;

/** Whether somebody reads of editions that are not published; to others they are not there. */
export function mayReadUnderWay({ standing, roles }: Asker): boolean {
  if (standing === "nobody") return false;
  return underWay[standing].some((role) => roles.includes(role));
}

export const editionPolicy: SlicePolicy = {
  queries: { statistics: everybody },
  commands: { callEdition: operators, beginEdition: operators, cancelEdition: operators },
  parts: {
    Statistics: ["editions", "edition"],
    EditionConnection: ["edges", "pageInfo"],
    EditionEdge: ["cursor", "node"],
    Edition: [
      ...["id", "period", "state", "failure", "calledAt", "joinBy", "cutOffOn", "publishedAt", "epsilon", "tolerated"],
      ...["catalogue", "participants", "rounds", "quarters", "citation", "license", "tables", "table"],
    ],
    EditionParticipant: ["organizationId", "organization", "joinedAt", "shareDigest"],
    EditionRound: [
      ...["id", "openedAt", "shareBy", "state", "received", "expected"],
      ...["missing", "awaited", "refused", "declined"],
    ],
    RefusedShare: ["organizationId", "code"],
    DeclinedRound: ["organizationId", "code"],
    Organization: ["id"],
    EditionPayload: ["edition", "problems"],
    Problem: ["code", "message", "path"],
    PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
  },
};
