import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

/** Advocates and coordinators ask for help, and answer, close and withdraw what concerns their organization's needs. */
const posters: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

const introduced = openFrom("introduced");
const home = openFrom("home");

/**
 * Commands of the responder's side, who are people of other organizations: open to all who are signed in, and the
 * command itself knows nothing but the introductions in which its giver takes part.
 */
const otherSide: Access = openFrom("network");

/** Somebody of another organization is at most introduced; without a name nobody is. */
export function reachIntroduced({ standing, person }: Asker): Relation {
  if (standing === "home") return "home";
  return person === undefined ? "nobody" : "introduced";
}

/** People of the other side are told by their organization one by one; `readers` are those of this very row. */
export function relateIntroduced({ standing, person }: Asker, { readers }: Held): Relation {
  if (standing === "home") return "home";
  const isReader = person !== undefined && Array.isArray(readers) && readers.includes(person);
  return isReader ? "introduced" : "nobody";
}

export const introductionPolicy: SlicePolicy = {
  queries: { introduction: otherSide },
  commands: {
    requestHelp: posters,
    answerOffer: posters,
    withdrawIntroduction: posters,
    closeIntroduction: posters,
    offerHelp: otherSide,
    answerRequest: otherSide,
    answerConflictCheck: otherSide,
    endRepresentation: otherSide,
    askQuestion: otherSide,
    answerQuestion: otherSide,
    markIntroductionSeen: otherSide,
  },
  streams: { homeIntroductionChanged: home },
  held: {
    Introduction: {
      reach: reachIntroduced,
      relate: relateIntroduced,
      fields: {
        id: introduced,
        need: introduced,
        responderId: introduced,
        organization: introduced,
        state: introduced,
        isAdvice: introduced,
        issues: introduced,
        steps: introduced,
        nextStep: introduced,
        nextSide: introduced,
        answerBy: introduced,
        questions: introduced,
        people: introduced,
        notes: introduced,
        homeContact: introduced,
        responderContact: introduced,
        outcome: introduced,
        reason: introduced,
        caseFile: introduced,
        conflictWay: introduced,
        conflictCheckers: introduced,
        conflictNames: introduced,
        blindState: introduced,
        blindAnswer: posters,
      },
    },
  },
  parts: {
    IntroductionStep: ["kind", "side", "name", "code", "at", "seenAt"],
    IntroductionQuestion: ["question", "askedBy", "answer"],
    Contact: ["name", "title", "email", "phone", "timeZone", "hours"],
    ContactHours: ["day", "from", "until"],
    IntroductionConnection: ["edges", "pageInfo"],
    IntroductionEdge: ["cursor", "node"],
    IntroductionPayload: ["introductions", "problems"],
  },
};
