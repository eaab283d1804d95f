import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/**
 * Public keys are read by whoever knows a person's id: ids are told in introductions alone, and a key tells nothing but
 * that there is one. The wrapped private ones are told to whoever they belong to: nobody names whose they want.
 */
export const personKeyPolicy: SlicePolicy = {
  queries: { personKeys: openFrom("network"), ownKeys: openFrom("home") },
  commands: { keepPersonKey: openFrom("home"), replacePersonKey: openFrom("home"), endPersonKey: openFrom("home") },
  parts: {
    PersonKeys: ["person", "statement"],
    OwnKeys: ["sealingKey", "signingKey", "wrappedKeys", "from", "until"],
    PersonKeysPayload: ["keys", "problems"],
  },
};
