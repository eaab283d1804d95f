import { answerFromElsewhere } from "../answer-time/answer-by.ts";
import { earlier } from "../answer-time/earlier.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { lockDeadline, setDeadline } from "../deadline/deadline.store.ts";
import type { Need } from "../need/need.entity.ts";
import { lockNeed } from "../need/need.store.ts";
import type { Candidate } from "./ask-candidates.ts";
import { chooseNext } from "./choose-next.ts";
import type { PartyOf } from "./free-candidates.ts";
import { issuesToShow } from "./issues-to-show.ts";
import { issueIdsOf } from "./kept-issue.ts";
import { endSearch, type NeedSearch, saveSearch, searchOf } from "./need-search.store.ts";
import type { Picked } from "./pick-candidates.ts";
import { planStep } from "./plan-step.ts";
import { askAgainAt, searchAgain, searchStep, showingExpires } from "./search-kinds.ts";
import { Showing } from "./showing.entity.ts";
import { showingsOfNeed } from "./showing.store.ts";
import { tellShowings } from "./tell-showings.ts";
import { unservedIssues } from "./unserved-issues.ts";
import { awaitedAtMost, waveEndOf } from "./wave-end.ts";
import { maxShowings, waveTimes } from "./wave-times.ts";
import { whatIsShown } from "./what-is-shown.ts";

export type Wave = {
  /** As it was when matching was asked. */
  search: NeedSearch;
  candidates: readonly Candidate[];
  partyOf: PartyOf;
};

type Round = Wave & { need: Need; showings: readonly Showing[] };

/**
 * Shows a need to the next responders, with what matching said of it. When it has changed since matching was asked,
 * nothing is done: it is due still, and is asked about again.
 */
export async function showWave(scope: ChangeScope, wave: Wave): Promise<void> {
  const { em, sql } = scope;
  const id = wave.search.need;
  for (const kind of [searchStep, searchAgain]) await lockDeadline(sql, { kind, subject: id });
  const need = await lockNeed(em, id);
  const search = await searchOf(sql, id);
  if (!need || !search?.dueAt || search.revision !== wave.search.revision) return;
  if (need.status !== "OPEN" || issueIdsOf(need).sought.length === 0) return endSearch(sql, id);
  const round = { ...wave, search, need, showings: await showingsOfNeed(em, id) };
  const refreshed = refreshShown(scope, round);
  if (refreshed.length > 0) {
    scope.record({ action: "showing.change", subject: id, details: { changed: refreshed.length, gone: 0 } });
  }
  const next = await showNext(scope, round);
  await tellShowings(sql, [...refreshed, ...next.shown]);
  await planNext(scope, round, next);
}

/** What is shown already follows what matching says now of the same responder. */
function refreshShown({ now }: ChangeScope, { need, showings, candidates }: Round): Showing[] {
  const ids = issueIdsOf(need);
  const fitting = new Map(candidates.map(({ responder, issues }) => [responder, issues]));
  return showings.filter((showing) => {
    const fits = fitting.get(showing.responder);
    if (showing.state !== "OPEN" || !fits) return false;
    const own = showing.issues.map(({ id }) => id);
    const first = issuesToShow(ids, fits, new Map(ids.all.map((one) => [one, own.includes(one) ? 0 : 1])));
    return first.length > 0 && showing.showIssues(first, need, now);
  });
}

type Shown = { shown: Showing[]; isHeldUp: boolean };

async function showNext(scope: ChangeScope, round: Round): Promise<Shown> {
  const { sql, now } = scope;
  const { need, search } = round;
  const { number, picked, isHeldUp } = await chooseNext(sql, { ...round, isNewWave: search.isNewWave }, now);
  const awaitedUntil = await awaitedAtFirst(scope, need);
  const shown = picked.map((one) => showTo(scope, round, { picked: one, number, awaitedUntil }));
  for (const { id, answerBy } of shown) await setDeadline(sql, { kind: showingExpires, subject: id }, answerBy);
  if (shown.length > 0) {
    const details = { wave: number, shown: shown.length, reach: search.reach };
    scope.record({ action: "showing.show", subject: need.id, details });
  }
  return { shown, isHeldUp };
}

function showTo(
  { em, newId, now }: ChangeScope,
  { need, partyOf }: Round,
  { picked, number, awaitedUntil }: { picked: Picked; number: number; awaitedUntil: Date },
): Showing {
  const { responder, organization, score } = picked;
  const isStateBody = partyOf(organization)?.isStateBody ?? false;
  return em.create(Showing, {
    ...{ id: newId(), need: need.id, responder, organization, isStateBody, score, wave: number },
    ...whatIsShown(need, picked.issues),
    ...{ state: "OPEN", goneBecause: null, declinedBecause: null, shownAt: now, changedAt: now },
    ...{ awaitedUntil, answerBy: new Date(now.getTime() + waveTimes[need.urgency].openForMs) },
    version: now.getTime(),
  });
}

/** In our usual hours, until the responder's organization has said theirs. */
async function awaitedAtFirst({ sql, now }: ChangeScope, { urgency }: Need): Promise<Date> {
  const usual = await answerFromElsewhere(sql, { kind: "FIRST_ANSWER", urgency, contact: null }, now);
  return earlier(usual, awaitedAtMost(now, urgency));
}

async function planNext(scope: ChangeScope, round: Round, { shown, isHeldUp }: Shown): Promise<void> {
  const { sql, now } = scope;
  const { need, search } = round;
  const all = [...round.showings, ...shown];
  const unserved = unservedIssues(need, all, now);
  const open = need.issues.getItems().filter(({ status }) => status === "OPEN");
  const planned = planStep({
    ...{ reach: search.reach, isTold: search.isTold, isHeldUp },
    ...{ shown: shown.length, waveEnd: waveEndOf(all) },
    ...{ unserved: unserved.size, open: open.length, hasRoom: all.length < maxShowings },
    ...{ before: search, times: waveTimes[need.urgency], now },
  });
  await saveSearch(sql, {
    ...search,
    ...planned,
    dueAt: null,
    isNewWave: false,
  });
  await setDeadline(sql, { kind: searchStep, subject: need.id }, planned.stepAt);
  await setDeadline(sql, { kind: searchAgain, subject: need.id }, askAgainAt(need.id, now));
}
