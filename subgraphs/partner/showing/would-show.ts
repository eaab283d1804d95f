import type { Sql } from "#shared/database/sql.ts";
import { matchProfileOf } from "../need/match-profile.ts";
import { needRows } from "../need/need.store.ts";
import type { NeedRow } from "../need/need-draft.ts";
import type { AskCandidates } from "./ask-candidates.ts";
import { chooseNext } from "./choose-next.ts";
import type { PartyOf } from "./free-candidates.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import type { Looking } from "./looking.ts";
import { type WhatIsShown, whatIsShown } from "./what-is-shown.ts";

/** Whom a need would reach, and all that they would be shown. */
export type WouldShow = WhatIsShown & { responder: string; organization: string };

export type WouldShowParts = {
  organization: string;
  sql: Sql;
  now: Date;
  ask: AskCandidates;
  partyOf: PartyOf;
  lookingAt: (need: string) => Promise<Looking | undefined>;
};

/** Of so many needs in one request it is found out: each asks matching. */
export const mostAsked = 3;

/**
 * Whom the first wave of each need would reach (of one that is looked for already, the next one), found out as waves
 * are: matching is asked in the home's own name, and keeps nothing. Undefined for what is neither a draft nor open,
 * for more than three needs at once, and when matching does not answer.
 */
export async function readWouldShow(
  parts: WouldShowParts,
  ids: readonly string[],
): Promise<(WouldShow[] | undefined)[]> {
  const rows = new Map((await needRows(parts.sql, ids.slice(0, mostAsked))).map((row) => [row.id, row]));
  return Promise.all(ids.map((id) => wouldShowOf(parts, rows.get(id))));
}

async function wouldShowOf(parts: WouldShowParts, need: NeedRow | undefined): Promise<WouldShow[] | undefined> {
  if (!need || (need.status !== "DRAFT" && need.status !== "OPEN")) return undefined;
  const profile = matchProfileOf(need, parts.organization);
  if (profile.issues.length === 0) return [];
  const looking = await parts.lookingAt(need.id);
  const candidates = await gatherCandidates(parts.ask, profile, looking?.search?.reach ?? "PLACE");
  if (!candidates) return undefined;
  const choosing = { need, candidates, showings: looking?.showings ?? [], partyOf: parts.partyOf, isNewWave: true };
  const { picked } = await chooseNext(parts.sql, choosing, parts.now);
  return picked.map(({ responder, organization, issues }) => {
    return { responder, organization, ...whatIsShown(need, issues) };
  });
}
