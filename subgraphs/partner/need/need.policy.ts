import { type Access, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";
import { reachIntroduced, relateIntroduced } from "../introduction/introduction.policy.ts";

const home = openFrom("home");

/** What a professional who was introduced may see besides the need's own people: of their introductions' issues alone. */
const introduced = openFrom("introduced");

/** Advocates and coordinators post needs, and revise, withdraw and close those of their organization. */
const posters: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

/** People of other organizations ask as well: they find what they were introduced to, and nothing else. */
const named: Access = openFrom("network");

export const needPolicy: SlicePolicy = {
  queries: { need: named },
  commands: {
    postNeed: posters,
    draftNeed: posters,
    reviseDraft: posters,
    openNeed: posters,
    sendNeedNow: posters,
    reviseNeed: posters,
    withdrawNeed: posters,
    closeNeed: posters,
  },
  held: {
    Need: {
      reach: reachIntroduced,
      relate: relateIntroduced,
      fields: {
        id: introduced,
        reference: home,
        organization: introduced,
        status: introduced,
        urgency: introduced,
        issues: introduced,
        languages: introduced,
        audience: home,
        preferences: home,
        exploitation: home,
        postedAt: home,
        closedAt: home,
        leavesAt: home,
        byHand: home,
        unfinished: home,
        wouldShow: home,
        postedBy: home,
        heldBy: home,
        matchProfile: home,
        seenBy: home,
        introductions: introduced,
        showings: home,
        nextStep: home,
        permissions: home,
        caseFile: home,
        similarRecently: home,
      },
    },
  },
  parts: {
    NeedIssue: ["id", "issue", "jurisdiction", "help", "due", "status", "outcome"],
    UnfinishedNeed: ["issues", "isUrgencySaid"],
    UnfinishedIssue: ["id", "issue", "jurisdiction", "help", "due"],
    Due: ["on", "kind"],
    Audience: ["everyone", "only", "except"],
    Preferences: ["traits", "freeOnly", "inPerson"],
    NeedConnection: ["edges", "pageInfo"],
    NeedEdge: ["cursor", "node"],
    NeedPayload: ["need", "problems", "warnings"],
  },
};
