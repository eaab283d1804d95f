import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const home = openFrom("home");

/** Colleagues see how each other is reached; of themselves everybody says it, of others' absence coordinators too. */
export const reachabilityPolicy: SlicePolicy = {
  commands: { setReachability: home, setAway: home },
  parts: {
    Reachability: [
      ...["email", "phone", "timeZone", "hours", "quiet", "away", "deputy", "isOnCall", "mail", "alsoBy"],
      ...["pauses", "alsoOffered"],
    ],
    WorkSpan: ["day", "from", "until"],
    QuietHours: ["from", "until"],
    Away: ["from", "until"],
  },
};
