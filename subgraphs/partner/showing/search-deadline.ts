import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import type { Need } from "../need/need.entity.ts";
import { lockNeed } from "../need/need.store.ts";
import { noteUpdate } from "../notice/note-update.ts";
import { coordinatorIds } from "../person/person.store.ts";
import { passHeld } from "./held-search.ts";
import { type NeedSearch, saveSearch, searchOf } from "./need-search.store.ts";
import type { ClockStep } from "./next-step.codes.ts";
import { stepOfCoordinators } from "./plan-step.ts";
import { askAgainAt, searchAgain, searchStep } from "./search-kinds.ts";
import type { Showing } from "./showing.entity.ts";
import { showingsOfNeed } from "./showing.store.ts";
import { unservedIssues } from "./unserved-issues.ts";
import { waveEndOf } from "./wave-end.ts";
import { maxShowings, waveTimes } from "./wave-times.ts";

type Sought = { need: Need; search: NeedSearch; showings: readonly Showing[] };

/** What comes next for a need that nobody has taken yet. */
export const stepDeadline: DeadlineKind = {
  kind: searchStep,
  pass: async (scope, subject) => {
    const sought = await findSought(scope, subject);
    if (!sought) return;
    const next = await takeStep(scope, sought);
    await saveSearch(scope.sql, next);
    await setDeadline(scope.sql, { kind: searchStep, subject }, endOf(scope, sought.need, next));
  },
};

/** Cards change: a need that has room for more is asked about again. */
export const againDeadline: DeadlineKind = {
  kind: searchAgain,
  pass: async (scope, subject) => {
    const sought = await findSought(scope, subject);
    if (!sought) return;
    const { search, showings } = sought;
    if (search.dueAt === null && showings.length < maxShowings) {
      await saveSearch(scope.sql, { ...search, dueAt: scope.now });
    }
    await setDeadline(scope.sql, { kind: searchAgain, subject }, askAgainAt(subject, scope.now));
  },
};

async function findSought({ em, sql }: ChangeScope, id: string): Promise<Sought | undefined> {
  const need = await lockNeed(em, id);
  if (need?.status !== "OPEN") return undefined;
  const search = await searchOf(sql, id);
  return search && { need, search, showings: await showingsOfNeed(em, id) };
}

/** When matching has been silent for so long, nobody could be asked: coordinators learn of it at once. */
function stepOf({ dueAt, step }: NeedSearch, { urgency }: Need, now: Date): ClockStep {
  const isSilent = dueAt !== null && now.getTime() - dueAt.getTime() >= waveTimes[urgency].silenceMs;
  return isSilent ? "COORDINATORS" : step;
}

async function takeStep(scope: ChangeScope, sought: Sought): Promise<NeedSearch> {
  const { search } = sought;
  const { now } = scope;
  const step = stepOf(search, sought.need, now);
  switch (step) {
    case "FIRST_WAVE":
      return passHeld(scope, sought);
    case "NEXT_WAVE":
      return { ...search, dueAt: now, isNewWave: true };
    case "WIDER":
      scope.record({ action: "search.widen", subject: search.need });
      return { ...search, dueAt: now, isNewWave: true, reach: "COUNTRY" };
    case "COORDINATORS":
      return tellCoordinators(scope, sought);
    case "UNMET":
      return recordUnmet(scope, sought);
  }
}

async function tellCoordinators(scope: ChangeScope, { need, search, showings }: Sought): Promise<NeedSearch> {
  const { em, now } = scope;
  const { urgency } = need;
  const coordinators = await coordinatorIds(em);
  for (const person of coordinators) {
    await noteUpdate(scope, { person, subject: need.id, urgency, kind: "NEED_WITHOUT_ANSWER" });
  }
  scope.record({ action: "search.tell-coordinators", subject: need.id, details: { told: coordinators.length } });
  const times = waveTimes[urgency];
  const waveEnd = waveEndOf(showings);
  const told = { ...search, isTold: true };
  if (waveEnd && waveEnd > now && !search.isTold) return { ...told, step: "NEXT_WAVE", stepAt: waveEnd };
  const open = need.issues.getItems().filter(({ status }) => status === "OPEN").length;
  return { ...told, ...stepOfCoordinators({ open, before: search, times, now }) };
}

async function recordUnmet(scope: ChangeScope, { need, search, showings }: Sought): Promise<NeedSearch> {
  const { now } = scope;
  const unmet = openAndUnserved({ need, showings }, now);
  for (const issue of unmet) issue.leaveUnmet();
  if (unmet.length > 0) {
    scope.record({ action: "search.record-unmet", subject: need.id, details: { issues: unmet.length } });
    const { urgency, heldBy: person } = need;
    await noteUpdate(scope, { person, subject: need.id, urgency, kind: "NEED_UNMET" });
  }
  const stepAt = new Date(now.getTime() + waveTimes[need.urgency].unmetAfterMs);
  return { ...search, step: "COORDINATORS", stepAt };
}

function openAndUnserved({ need, showings }: Pick<Sought, "need" | "showings">, now: Date) {
  const unserved = unservedIssues(need, showings, now);
  return need.issues.getItems().filter(({ id, status }) => status === "OPEN" && unserved.has(id));
}

/** While matching is asked, as long as it may take until coordinators learn that it does not answer. */
function endOf({ now }: ChangeScope, { urgency }: Need, { dueAt, stepAt }: NeedSearch): Date {
  return dueAt === null ? stepAt : new Date(now.getTime() + waveTimes[urgency].silenceMs);
}
