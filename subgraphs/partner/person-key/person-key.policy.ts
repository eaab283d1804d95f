import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/**
 * Public keys are read by whoever knows a person's id: ids are told in introductions alone, and a key tells nothing but
 * that there is one. The private ones are on `Person.ownKeys`, whose row is with the person.
 */
export const personKeyPolicy: SlicePolicy = {
  queries: { personKeys: openFrom("network") },
  commands: { keepPersonKey: openFrom("home"), replacePersonKey: openFrom("home") },
  parts: {
    PersonKeys: ["person", "statement"],
    OwnKeys: ["sealingKey", "signingKey", "wrappedKeys", "from", "until"],
    PersonKeysPayload: ["keys", "problems"],
  },
};
