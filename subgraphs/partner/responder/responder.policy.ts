import { type Access, type Asker, may, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");
const network = openFrom("network");

/** Coordinators answer for what the network is told. */
const coordinators: Access = openAtHomeTo("COORDINATOR");

/** Whether somebody of the organization may vouch for a responder. */
export function mayApproveResponders({ roles }: { roles: readonly string[] }): boolean {
  return may(coordinators, "home", roles);
}

function reachResponders({ standing }: Asker): Relation {
  return standing;
}

/** People of the organization see all of their responders; everybody else those who are approved and hidden by nobody, in part. */
function relateResponder({ standing }: Asker, { state, isSuspended, isHeld }: Held): Relation {
  if (standing === "home") return "home";
  return state === "APPROVED" && isSuspended === false && isHeld === false ? standing : "nobody";
}

export const responderPolicy: SlicePolicy = {
  queries: { responder: network },
  commands: {
    addResponder: home,
    reviseResponder: home,
    pauseResponder: home,
    resumeResponder: home,
    confirmResponder: home,
    retireResponder: home,
    checkAdmission: coordinators,
    approveResponder: coordinators,
  },
  held: {
    Responder: {
      reach: reachResponders,
      relate: relateResponder,
      fields: {
        id: network,
        name: network,
        organization: network,
        profession: network,
        issues: network,
        languages: network,
        admissions: network,
        help: network,
        remote: network,
        cost: network,
        availability: network,
        awayFrom: network,
        awayUntil: network,
        confirmedOn: network,
        traits: network,
        trained: network,
        mentors: network,
        freePlaces: home,
        opportunities: home,
        state: home,
        isPaused: home,
        pausedUntil: home,
        isSuspended: home,
        isHeld: home,
        isSponsored: home,
        admissionChecks: home,
        supervisor: home,
        heldBy: home,
        approvedBy: home,
      },
    },
  },
  parts: {
    LanguageSkill: ["language", "skill"],
    Admission: ["jurisdiction", "regulator", "checkedOn"],
    AdmissionCheck: ["jurisdiction", "checkedOn", "checkedBy"],
    ResponderConnection: ["edges", "pageInfo"],
    ResponderEdge: ["cursor", "node"],
    ResponderPayload: ["responder", "problems"],
  },
};
