import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

/** Operators invite, change roles, deactivate and reactivate; nobody changes what they may do themself. */
const operators: Access = openAtHomeTo("OPERATOR");

/** The centre's people are read by each other, as long as they have a role; for all others they do not exist. */
function reachPeople({ standing, roles }: Asker): Relation {
  return standing === "home" && roles.length > 0 ? "home" : "nobody";
}

function relatePerson(asker: Asker, { id }: Held): Relation {
  const reached = reachPeople(asker);
  return reached === "home" && id === asker.person ? "self" : reached;
}

export const centrePersonPolicy: SlicePolicy = {
  queries: { centrePerson: home, centrePeople: home, centreRecords: operators },
  commands: {
    inviteCentrePerson: operators,
    withdrawCentreInvitation: operators,
    changeCentreRoles: operators,
    deactivateCentrePerson: operators,
    reactivateCentrePerson: operators,
    replaceCentreSignIn: operators,
  },
  held: {
    CentrePerson: {
      reach: reachPeople,
      relate: relatePerson,
      fields: {
        ...{ id: home, name: home, roles: home, status: home, history: openFrom("self") },
        ...{ invitedAddress: operators, invitedUntil: operators },
      },
    },
  },
  parts: {
    CentrePersonConnection: ["edges", "pageInfo"],
    CentrePersonEdge: ["cursor", "node"],
    CentrePersonPayload: ["person", "problems"],
    CentreInvitationPayload: ["person", "link", "problems"],
    CentreRecord: ["id", "at", "action", "subject", "actor", "facts", "position", "hash"],
    CentreRecordFact: ["name", "value"],
    CentreRecordConnection: ["edges", "pageInfo"],
    CentreRecordEdge: ["cursor", "node"],
  },
};
