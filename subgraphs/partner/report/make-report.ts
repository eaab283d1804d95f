import { groupOf } from "#shared/codes/legal-issue.ts";
import { type DaySpread, spreadOf } from "./day-spread.ts";
import type { IssueFacts, NeedFacts } from "./need-facts.ts";
import { type Fate, type ReportCount, type ReportRow, Tally } from "./report-count.ts";

/** What became of the needs of a period. `needs` counts needs; the rows count issues, those by language needs. */
export type NeedsReport = {
  /** Answered, accepted or unmet in at least one of its issues. */
  needs: ReportCount;
  issues: ReportCount;
  /** From posting to the first yes or no, of the needs that had one. */
  daysToFirstAnswer: DaySpread;
  /** From posting to the first acceptance, of the issues that had one. */
  daysToAcceptance: DaySpread;
  byGroup: ReportRow[];
  byIssue: ReportRow[];
  byPlace: ReportRow[];
  byHelp: ReportRow[];
  /** The outcome's code; WITHDRAWN where the need was taken back, OPEN where it has not ended. */
  byOutcome: ReportRow[];
  /** A need counts once in each of its languages. */
  byLanguage: ReportRow[];
};

const dayMs = 24 * 60 * 60 * 1000;
const all = "ALL";

/** Counts needs as they come; nothing of a need is kept but what it adds. */
export async function makeReport(facts: AsyncIterable<NeedFacts>): Promise<NeedsReport> {
  const tallies = newTallies();
  const days: { firstAnswer: number[]; acceptance: number[] } = { firstAnswer: [], acceptance: [] };
  for await (const need of facts) {
    const fates = need.issues.map(fateOf);
    const fate = atLeastOne(fates, need);
    tallies.needs.add(all, fate);
    for (const language of need.languages) tallies.byLanguage.add(language, fate);
    if (need.answeredAt) days.firstAnswer.push(daysBetween(need.postedAt, need.answeredAt));
    for (const issue of need.issues) {
      addIssue(tallies, issue, need);
      if (issue.acceptedAt) days.acceptance.push(daysBetween(need.postedAt, issue.acceptedAt));
    }
  }
  const { needs, issues, ...rows } = tallies;
  return {
    needs: needs.of(all),
    issues: issues.of(all),
    daysToFirstAnswer: spreadOf(days.firstAnswer),
    daysToAcceptance: spreadOf(days.acceptance),
    byGroup: rows.byGroup.rows(),
    byIssue: rows.byIssue.rows(),
    byPlace: rows.byPlace.rows(),
    byHelp: rows.byHelp.rows(),
    byOutcome: rows.byOutcome.rows(),
    byLanguage: rows.byLanguage.rows(),
  };
}

function newTallies() {
  const rows = { byGroup: new Tally(), byIssue: new Tally(), byPlace: new Tally(), byHelp: new Tally() };
  return { needs: new Tally(), issues: new Tally(), ...rows, byOutcome: new Tally(), byLanguage: new Tally() };
}

function addIssue(tallies: ReturnType<typeof newTallies>, facts: IssueFacts, { endedAt }: NeedFacts): void {
  const fate = fateOf(facts);
  tallies.issues.add(all, fate);
  tallies.byGroup.add(groupOf(facts.issue) ?? facts.issue, fate);
  tallies.byIssue.add(facts.issue, fate);
  tallies.byPlace.add(facts.jurisdiction, fate);
  tallies.byHelp.add(facts.help, fate);
  tallies.byOutcome.add(facts.outcome ?? (endedAt ? "WITHDRAWN" : "OPEN"), fate);
}

function fateOf({ answeredAt, acceptedAt, isUnmet }: IssueFacts): Fate {
  const isAccepted = acceptedAt !== null;
  return { isAnswered: answeredAt !== null, isAccepted, isLate: isAccepted && isUnmet, isUnmet };
}

/** Of a need: what holds of at least one of its issues. */
function atLeastOne(fates: readonly Fate[], { answeredAt }: NeedFacts): Fate {
  return {
    isAnswered: answeredAt !== null,
    isAccepted: fates.some(({ isAccepted }) => isAccepted),
    isLate: fates.some(({ isLate }) => isLate),
    isUnmet: fates.some(({ isUnmet }) => isUnmet),
  };
}

function daysBetween(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime()) / dayMs;
}
