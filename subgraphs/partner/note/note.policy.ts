import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/**
 * Commands of both sides, one of which is people of other organizations: the command itself knows nothing but the
 * introductions in which its giver takes part. Notes are read by way of their introduction.
 */
const takingPart = openFrom("network");

export const notePolicy: SlicePolicy = {
  commands: { writeNote: takingPart, takeNote: takingPart },
  parts: {
    Note: ["number", "side", "sender", "name", "writtenAt", "readers"],
    NoteReader: ["person", "seenAt"],
    IntroductionPerson: ["id", "name", "side"],
    NotePayload: ["note", "part", "problems"],
  },
};
