import { type Asker, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

function reachInbox({ standing }: Asker): Relation {
  return standing === "home" ? "home" : "nobody";
}

/** What is asked of a responder is for whoever looks after them, and for coordinators. */
export function mayActFor({ roles, id }: { roles: readonly string[]; id: string | undefined }, keeper: unknown) {
  return roles.includes("COORDINATOR") || (id !== undefined && id === keeper);
}

function relateItem({ standing, roles, person }: Asker, { keeper }: Held): Relation {
  return standing === "home" && mayActFor({ roles, id: person }, keeper) ? "home" : "nobody";
}

export const inboxPolicy: SlicePolicy = {
  queries: { inboxItem: home },
  commands: { takeOn: home },
  streams: { introductionChanged: home },
  held: {
    InboxItem: {
      reach: reachInbox,
      relate: relateItem,
      fields: {
        id: home,
        introductionId: home,
        responder: home,
        home: home,
        state: home,
        isAdvice: home,
        urgency: home,
        reason: home,
        isHomeStopped: home,
        updatedAt: home,
      },
    },
  },
  parts: {
    InboxConnection: ["edges", "pageInfo"],
    InboxEdge: ["cursor", "node"],
    InboxPayload: ["item", "problems"],
  },
};
