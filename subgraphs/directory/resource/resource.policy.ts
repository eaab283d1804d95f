import { type Access, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Public facts about public things: for everybody, with a token or without. */
const everybody = openFrom("nobody");

const operators: Access = openAtHomeTo("OPERATOR");

/** Of any organization: what their token says of them is all that the centre knows, and all that it needs. */
const coordinators: Access = { network: ["COORDINATOR"] };

export const resourcePolicy: SlicePolicy = {
  queries: { resources: everybody, resource: everybody, resourceProposals: { ...coordinators, ...operators } },
  commands: {
    proposeResource: coordinators,
    acceptResource: operators,
    refuseResource: operators,
    addResource: operators,
    reviseResource: operators,
    confirmResource: operators,
    withdrawResource: operators,
  },
  parts: {
    LegalIssue: ["code"],
    Jurisdiction: ["code"],
    Language: ["tag"],
    Resource: [
      ...["id", "title", "publisher", "year", "kind", "url"],
      ...["issues", "jurisdictions", "language", "checkedOn"],
    ],
    ResourceConnection: ["edges", "pageInfo"],
    ResourceEdge: ["cursor", "node"],
    ResourceProposal: ["id", "resource", "state", "refusal", "organizationId", "proposedAt", "decidedAt"],
    ResourceProposalConnection: ["edges", "pageInfo"],
    ResourceProposalEdge: ["cursor", "node"],
    ResourcePayload: ["entry", "problems"],
  },
};
