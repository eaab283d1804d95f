import { type Access, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Coordinators look into concerns. Who reported one is told to nobody else. */
const coordinators: Access = openAtHomeTo("COORDINATOR");

/**
 * How many responders of ours one other organization can hide by its people's word alone, at a time. Whoever takes
 * an organization over could else empty the network; beyond this a coordinator decides.
 */
const mostSuspendedByOne = 5;

export function maySuspendAtOnce(actor: { isHome: boolean }, suspendedAlready: number): boolean {
  return actor.isHome || suspendedAlready < mostSuspendedByOne;
}

/**
 * Whether an entry is, by its name, the person themself: all words of the one name are in the other ("Ana Ortiz",
 * "Dr. Ana Ortiz"), whatever the order, case and accents. Nobody decides on a concern about themself.
 */
export function isNamedAlike(person: string, responder: string): boolean {
  const [mine, theirs] = [wordsOf(person), wordsOf(responder)];
  if (mine.size === 0 || theirs.size === 0) return false;
  return [...mine].every((word) => theirs.has(word)) || [...theirs].every((word) => mine.has(word));
}

function wordsOf(name: string): Set<string> {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Anybody who is signed in reports, of any organization. Concerns are read by way of `Organization.concerns` alone. */
export const concernPolicy: SlicePolicy = {
  commands: { reportConcern: openFrom("network"), closeConcern: coordinators },
  parts: {
    Concern: [
      "id",
      "responder",
      "reason",
      "isSuspending",
      "reportedBy",
      "reportedByOrganization",
      "reportedAt",
      "state",
      "outcome",
      "closedBy",
      "closedAt",
    ],
    ConcernConnection: ["edges", "pageInfo"],
    ConcernEdge: ["cursor", "node"],
    ConcernPayload: ["concern", "problems"],
    ReportConcernPayload: ["isReceived", "problems"],
  },
};
