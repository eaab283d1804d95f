import { type Asker, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

/** To whom a need was shown is for its home alone: no responder learns of another. */
function reachShowings({ standing }: Asker): Relation {
  return standing === "home" ? "home" : "nobody";
}

export const showingPolicy: SlicePolicy = {
  held: {
    Showing: {
      reach: reachShowings,
      fields: {
        id: home,
        responderId: home,
        organization: home,
        issues: home,
        wave: home,
        score: home,
        state: home,
        goneBecause: home,
        declinedBecause: home,
        shownAt: home,
        awaitedUntil: home,
        answerBy: home,
      },
    },
  },
  parts: {
    NextStep: ["code", "at", "tells", "hotlinesOf"],
    WouldShow: ["responderId", "organization", "issues", "languages", "urgency"],
  },
};
