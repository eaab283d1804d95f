import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { Held, SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

/** Those who speak with survivors seal, ask and compare. */
const posters: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

const introduced = openFrom("introduced");

/** People of other organizations: the command itself knows nothing but what they are named for. */
const otherSide: Access = openFrom("network");

/** Whoever has a name may have been named as a checker. */
function reachCheck({ person }: Asker): Relation {
  return person === undefined ? "nobody" : "introduced";
}

/** Nobody but the checker who asks, wherever they belong: what they see is theirs to look at, and nobody else's. */
function relateCheck({ person }: Asker, { readers }: Held): Relation {
  const isReader = person !== undefined && Array.isArray(readers) && readers.includes(person);
  return isReader ? "introduced" : "nobody";
}

export const conflictCheckPolicy: SlicePolicy = {
  queries: { nameCheck: otherSide },
  commands: {
    setConflictCheck: openAtHomeTo("COORDINATOR"),
    clearConflictList: openAtHomeTo("COORDINATOR"),
    sealNames: posters,
    askBlindly: posters,
    reportBlindly: posters,
    takeNames: otherSide,
  },
  held: {
    NameCheck: {
      reach: reachCheck,
      relate: relateCheck,
      fields: {
        introductionId: introduced,
        issueGroups: introduced,
        hasNames: introduced,
        version: introduced,
        grantId: introduced,
        senderId: introduced,
        answerBy: introduced,
      },
    },
  },
  parts: {
    ConflictCheck: ["way", "checkers", "listedNames", "listedKeys", "listedAt"],
    ConflictChecker: ["id", "name"],
    ConflictCheckPayload: ["conflictCheck", "problems"],
    ConflictNames: ["version", "readerIds", "sealedAt", "takenAt"],
    BlindAnswer: ["publicKey", "evaluated", "proof", "chunks", "list"],
    TakenNamesPayload: ["names", "problems"],
  },
};
