import { followCard } from "../card/follow-card.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline, lockDeadline, setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { type PausingAbsence, pausingAbsence } from "../reachability/reachability.store.ts";
import type { Responder } from "./responder.entity.ts";
import { lockResponder, respondersOfAbsence } from "./responder.store.ts";

const kind = "responder.absence";

/**
 * Lets the profiles that somebody chose pause from the first moment of their absence to its last, and go on afterwards. What was paused by hand stays so. Called whenever they say otherwise, and at both ends.
 */
export async function pauseWhileAway(scope: ChangeScope, person: string): Promise<void> {
  const { em, sql, now } = scope;
  await lockDeadline(sql, { kind, subject: person });
  const absence = await pausingAbsence(sql, person);
  const isAway = absence !== undefined && absence.from <= now && now < absence.until;
  const until = isAway ? absence.until : null;
  const profiles = absence?.profiles ?? [];
  for (const id of await respondersOfAbsence(sql, person, { until, profiles, now })) {
    const responder = await lockResponder(em, id);
    const pauses = responder?.heldBy === person && profiles.includes(id);
    if (responder) await follow(scope, responder, pauses ? until : null);
  }
  await setNext(scope, person, absence);
}

async function follow(scope: ChangeScope, responder: Responder, until: Date | null): Promise<void> {
  const isByHand = responder.isPaused && !responder.pausedUntil;
  if (isByHand || responder.pausedUntil?.getTime() === until?.getTime()) return;
  const { now, record } = scope;
  await followCard(scope, responder, () => (until ? responder.pause(now, until) : responder.resume(now)));
  const action = until ? "responder.pause" : "responder.resume";
  const details = { state: responder.state, ...(until ? { until: until.toISOString() } : {}) };
  record({ action, subject: responder.id, details });
}

async function setNext({ sql, now }: ChangeScope, subject: string, absence: PausingAbsence | undefined) {
  const next = absence && [absence.from, absence.until].find((at) => at > now);
  if (next) return setDeadline(sql, { kind, subject }, next);
  return clearDeadline(sql, { kind, subject });
}

/** An absence begins, or is over. */
export const absenceDeadline: DeadlineKind = { kind, pass: pauseWhileAway };
