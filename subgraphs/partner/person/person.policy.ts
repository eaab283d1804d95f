import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");
const self = openFrom("self");

/** Coordinators invite, change roles, deactivate and reactivate, in their own organization. */
const coordinators: Access = openAtHomeTo("COORDINATOR");

/** What somebody looks after is theirs to see, and that of whoever hands it on when they leave. */
const selfAndCoordinators: Access = { ...self, ...coordinators };

/** People are read by people of their own organization, whatever their role; for all others they do not exist. */
function reachPeople({ standing }: Asker): Relation {
  return standing === "home" ? "home" : "nobody";
}

/** Somebody of home is to their own row what nobody else is. */
function relatePerson({ standing, person }: Asker, { id }: Held): Relation {
  if (standing !== "home") return "nobody";
  return id === person ? "self" : "home";
}

/** Needs are held by those who may work on them. */
export function mayHoldNeeds(roles: readonly string[]): boolean {
  return roles.includes("ADVOCATE") || roles.includes("COORDINATOR");
}

export const personPolicy: SlicePolicy = {
  queries: { person: home },
  commands: {
    invitePerson: coordinators,
    withdrawInvitation: coordinators,
    changeRoles: coordinators,
    deactivatePerson: coordinators,
    reactivatePerson: coordinators,
    replaceSignIn: coordinators,
    // One's own work; a colleague's is handed over by coordinators.
    handOver: home,
  },
  held: {
    Person: {
      reach: reachPeople,
      relate: relatePerson,
      fields: {
        id: home,
        name: home,
        organization: home,
        roles: home,
        status: home,
        title: home,
        languages: home,
        invitedAddress: coordinators,
        invitedUntil: coordinators,
        history: self,
        reachability: home,
        updates: self,
        work: selfAndCoordinators,
        holding: selfAndCoordinators,
        heldNeeds: selfAndCoordinators,
        cannotOpen: selfAndCoordinators,
        opensAlone: selfAndCoordinators,
        calendarLinkMadeAt: self,
      },
    },
  },
  parts: {
    PersonConnection: ["edges", "pageInfo"],
    PersonEdge: ["cursor", "node"],
    PersonPayload: ["person", "problems"],
    InvitationPayload: ["person", "link", "problems"],
    HandOverPayload: ["from", "to", "needs", "responders", "cannotOpen", "problems"],
    UnopenedSection: ["need", "reference", "section", "piece", "openedBy", "isOnPaper"],
  },
};
