import type { Sql } from "#shared/database/sql.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { askedAlready } from "../introduction/asked-already.store.ts";
import type { NeedRow } from "../need/need-draft.ts";
import type { Candidate } from "./ask-candidates.ts";
import { freeCandidates, type PartyOf } from "./free-candidates.ts";
import { issueIdsOf } from "./kept-issue.ts";
import { type Picked, pickCandidates } from "./pick-candidates.ts";
import type { Showing } from "./showing.entity.ts";
import { refusingSince, toldSince } from "./showing.store.ts";
import { unservedIssues } from "./unserved-issues.ts";
import { maxShowings, waveSize } from "./wave-times.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

export type ChoosingNext = {
  need: NeedRow;
  candidates: readonly Candidate[];
  showings: readonly Showing[];
  partyOf: PartyOf;
  isNewWave: boolean;
};

export type ChosenNext = { number: number; picked: Picked[]; isHeldUp: boolean };

/** Who is shown a need next, in which wave: the one answer for a wave, and for whoever asks beforehand. */
export async function chooseNext(sql: Sql, choosing: ChoosingNext, now: Date): Promise<ChosenNext> {
  const { need, showings, isNewWave } = choosing;
  const newest = Math.max(0, ...showings.map(({ wave }) => wave));
  const waiting = showings.filter((showing) => showing.isAwaited(now) && showing.wave === newest).length;
  const isNew = isNewWave || waiting === 0;
  const free = freeCandidates({ ...choosing, asked: await askedAlready(sql, need.id) });
  const organizations = [...new Set(free.map(({ responder }) => partitionOf(responder) ?? ""))];
  const picking = {
    issues: issueIdsOf(need),
    timesShown: countIssues(showings),
    unserved: unservedIssues(need, showings, now),
    room: Math.min(isNew ? waveSize : waveSize - waiting, maxShowings - showings.length),
    full: await refusingSince(sql, organizations, new Date(now.getTime() - hourMs)),
    toldLately: await toldSince(sql, organizations, new Date(now.getTime() - dayMs)),
  };
  return { number: isNew ? newest + 1 : newest, ...pickCandidates(free, picking) };
}

function countIssues(showings: readonly Showing[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of showings.flatMap(({ issues }) => issues)) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
