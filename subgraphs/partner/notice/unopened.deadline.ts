import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { lockOpenNotice } from "./notice.store.ts";
import { passOn } from "./pass-on.ts";
import { unopenedKind } from "./unopened-kind.ts";

/** Nobody has opened a notice in its time: somebody else is told. */
export const unopenedDeadline: DeadlineKind = {
  kind: unopenedKind,
  pass: async (scope, subject) => {
    const notice = await lockOpenNotice(scope.sql, subject);
    if (notice) await passOn(scope, notice);
  },
};
