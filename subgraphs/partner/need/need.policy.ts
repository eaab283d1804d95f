import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

/** What a professional who was introduced may see besides the need's own people; nothing makes an introduction yet. */
const introduced = openFrom("introduced");

/** Advocates and coordinators post needs, and revise, withdraw and close those of their organization. */
const posters: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

/** A need is read by people of its own organization, whatever their role; for all others it does not exist. */
function reachNeeds({ standing }: Asker): Relation {
  return standing === "home" ? "home" : "nobody";
}

export const needPolicy: SlicePolicy = {
  queries: { need: home },
  commands: { postNeed: posters, reviseNeed: posters, withdrawNeed: posters, closeNeed: posters },
  held: {
    Need: {
      reach: reachNeeds,
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
        postedBy: home,
        heldBy: home,
        matchProfile: home,
        seenBy: home,
        permissions: home,
        similarRecently: home,
      },
    },
  },
  parts: {
    NeedIssue: ["id", "issue", "jurisdiction", "help", "due", "status", "outcome"],
    Due: ["on", "kind"],
    Audience: ["everyone", "only", "except"],
    Preferences: ["traits", "freeOnly", "inPerson"],
    NeedConnection: ["edges", "pageInfo"],
    NeedEdge: ["cursor", "node"],
    NeedPayload: ["need", "problems", "warnings"],
  },
};
