import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { lockNeed } from "../need/need.store.ts";
import { showingExpires } from "./search-kinds.ts";
import { lockShowing, needOfShowing } from "./showing.store.ts";
import { tellShowings } from "./tell-showings.ts";

/** Nobody has answered what was shown as long as it could be answered. */
export const showingDeadline: DeadlineKind = {
  kind: showingExpires,
  pass: async ({ em, sql, now, record }, subject) => {
    const need = await needOfShowing(sql, subject);
    if (need === undefined) return;
    await lockNeed(em, need);
    const showing = await lockShowing(em, subject);
    if (showing?.state !== "OPEN") return;
    showing.go("EXPIRED", now);
    await tellShowings(sql, [showing]);
    record({ action: "showing.expire", subject, details: { need } });
  },
};
