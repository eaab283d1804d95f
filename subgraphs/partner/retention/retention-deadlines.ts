import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { eraseWhole } from "./erase-whole.ts";
import { forgetShown } from "./forget-shown.ts";
import { dropOldForgetting } from "./forgetting.store.ts";
import { lockOverdueNeed, markOverdueNeeds, overdueShown, retentionOf } from "./retention.store.ts";
import { keptSince } from "./retention.ts";
import { retentionLook, retentionNeed } from "./retention-kinds.ts";

const lookEveryMs = 60 * 60 * 1000;
const laterMs = 5_000;
/** In one transaction. */
const mostAtOnce = 500;
/** Nobody puts back a state of before that: backups are kept for weeks. */
const toldDays = 365;

/** Looks for what is kept no longer: needs are erased one by one, each in its own transaction. */
async function look(scope: ChangeScope): Promise<void> {
  const { sql, now } = scope;
  const { closedNeedsDays, shownDays, holdsFrom } = await retentionOf(sql);
  if (holdsFrom !== null && holdsFrom > now) return setDeadline(sql, retentionLook, holdsFrom);
  const at = { kind: retentionNeed, now, limit: mostAtOnce };
  const marked =
    closedNeedsDays === null ? 0 : await markOverdueNeeds(sql, { ...at, before: keptSince(now, closedNeedsDays) });
  const shown = await overdueShown(sql, keptSince(now, shownDays), mostAtOnce);
  for (const one of shown) await forgetShown(scope, one);
  await dropOldForgetting(sql, keptSince(now, toldDays));
  const isMore = marked === mostAtOnce || shown.length === mostAtOnce;
  await setDeadline(sql, retentionLook, isMore ? now : new Date(now.getTime() + lookEveryMs));
}

/** Unless the organization keeps it longer by now. While somebody works on it the deadline is put off for a moment. */
async function passNeed(scope: ChangeScope, need: string): Promise<void> {
  const { sql, now } = scope;
  const { closedNeedsDays, holdsFrom } = await retentionOf(sql);
  if (closedNeedsDays === null || (holdsFrom !== null && holdsFrom > now)) return;
  const found = await lockOverdueNeed(sql, need, keptSince(now, closedNeedsDays));
  if (found === "LOCKED") await eraseWhole(scope, need, "RETENTION");
  if (found === "BUSY") {
    await setDeadline(sql, { kind: retentionNeed, subject: need }, new Date(now.getTime() + laterMs));
  }
}

export const retentionDeadlines: readonly DeadlineKind[] = [
  { kind: retentionLook.kind, pass: look },
  { kind: retentionNeed, pass: passNeed },
];
