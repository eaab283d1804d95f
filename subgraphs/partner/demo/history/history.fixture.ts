import type { NeedDraft } from "../../need/need-draft.ts";
import type { NeedFactsRow } from "../../report/need-facts.store.ts";
import { needFacts } from "../../report/need-facts.ts";
import { readPeriod } from "../../report/period.ts";
import { createChance } from "../chance.ts";
import { now } from "../demo-data.fixture.ts";
import { demoTeam } from "./demo-team.ts";
import { makeIntroductions } from "./make-introductions.ts";
import { makeQuarter } from "./make-quarter.ts";
import type { PastIntroduction, PastNeed } from "./past-introduction.ts";

export type Past = { draft: NeedDraft; need: PastNeed; introductions: PastIntroduction[] };

export function thirdQuarter() {
  const period = readPeriod("2026-Q3");
  if (!period) throw new Error("no period");
  return period;
}

/** A quarter of one organization, without a database. */
export function pastOf(organization: string, { count = 300, at = now }: { count?: number; at?: Date } = {}): Past[] {
  const team = demoTeam(at);
  return makeQuarter({ organization, period: thirdQuarter(), now: at, count }).map((draft) => {
    if (!draft.closedAt) throw new Error("a need of the past is still open");
    const need = { ...draft, closedAt: draft.closedAt };
    return { draft, need, introductions: makeIntroductions(need, team, createChance(`alight answers ${draft.id}`)) };
  });
}

/** What became of a need, as it would be read from its rows. */
export function factsOf({ draft, introductions }: Past) {
  const answers = introductions.flatMap(({ issues, organization, steps }) =>
    steps
      .filter(({ side, kind }) => side === "OTHER" && (kind === "WILLING" || kind === "DECLINE" || kind === "ACCEPT"))
      .map(({ kind, at }) => ({
        at: at.toISOString(),
        issues: [...issues],
        organization,
        isAcceptance: kind === "ACCEPT",
      })),
  );
  const row: NeedFactsRow = {
    ...draft,
    postedAt: draft.postedAt.toISOString(),
    closedAt: draft.closedAt?.toISOString() ?? null,
    answers: answers.sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
  return needFacts(row, thirdQuarter().cutOffAt);
}
