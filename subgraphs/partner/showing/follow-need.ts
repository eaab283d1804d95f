import type { ChangeScope } from "../command/run-change.ts";
import type { Need } from "../need/need.entity.ts";
import { hurryHeld } from "./held-search.ts";
import { endSearch, markSearch } from "./need-search.store.ts";
import { liveShowings } from "./showing.store.ts";
import { tellShowings } from "./tell-showings.ts";

/**
 * A locked need has changed: in the same transaction what was shown of it changes with it or goes, and the
 * organizations are told, so that no list is stale; matching is asked anew, or nobody is looked for any more. What
 * waits to leave goes on waiting.
 */
export async function followNeed(scope: ChangeScope, need: Need): Promise<void> {
  if (need.isWaiting()) return;
  const { em, sql, now, record } = scope;
  const live = await liveShowings(em, need.id);
  const changed = live.filter((showing) => showing.follow(need, now));
  await tellShowings(sql, changed);
  if (changed.length > 0) {
    const details = { changed: changed.length, gone: changed.filter((showing) => !showing.isLive()).length };
    record({ action: "showing.change", subject: need.id, details });
  }
  await hurryHeld(scope, need);
  await (need.status === "OPEN" ? markSearch(sql, { need: need.id, now, isFromStart: true }) : endSearch(sql, need.id));
}
