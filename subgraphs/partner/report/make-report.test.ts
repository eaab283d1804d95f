import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { spreadOf } from "./day-spread.ts";
import { makeReport } from "./make-report.ts";
import type { NeedFacts } from "./need-facts.ts";
import type { ReportCount } from "./report-count.ts";

const postedAt = new Date("2026-07-01T00:00:00Z");
const moment = fc.date({ min: postedAt, max: new Date("2026-10-14T00:00:00Z"), noInvalidDate: true });

const issue = fc.record({
  issue: fc.constantFrom("family-divorce", "record-clear", "status-t-visa", "status-asylum"),
  jurisdiction: fc.constantFrom("US-CO", "RO", "NP"),
  help: fc.constantFrom("REPRESENTATION" as const, "BRIEF_SERVICE" as const),
  outcome: fc.option(fc.constantFrom("RESOLVED" as const, "NOBODY_FOUND" as const)),
  answeredAt: fc.option(moment),
  acceptedAt: fc.option(moment),
  acceptedBy: fc.constant("bucharest"),
  isUnmet: fc.boolean(),
});

const need: fc.Arbitrary<NeedFacts> = fc.record({
  id: fc.uuid(),
  postedAt: fc.constant(postedAt),
  endedAt: fc.option(moment),
  languages: fc.uniqueArray(fc.constantFrom("es", "ro", "ne")),
  exploitation: fc.constant([]),
  answeredAt: fc.option(moment),
  issues: fc.array(issue, { minLength: 1, maxLength: 4 }),
});

async function* each(needs: readonly NeedFacts[]) {
  yield* needs;
}

function sumOf(rows: readonly ReportCount[]): ReportCount {
  const sum = (countOf: (row: ReportCount) => number) => rows.reduce((total, row) => total + countOf(row), 0);
  return {
    posted: sum((row) => row.posted),
    answered: sum((row) => row.answered),
    accepted: sum((row) => row.accepted),
    acceptedLate: sum((row) => row.acceptedLate),
    unmet: sum((row) => row.unmet),
  };
}

describe("a report", () => {
  it("adds up: each list of issues to all issues, whatever the needs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(need, { maxLength: 30 }), async (needs) => {
        const { issues, byGroup, byIssue, byPlace, byHelp, byOutcome } = await makeReport(each(needs));
        for (const rows of [byGroup, byIssue, byPlace, byHelp, byOutcome]) expect(sumOf(rows)).toEqual(issues);
        expect(issues.posted).toBe(needs.flatMap((one) => one.issues).length);
      }),
    );
  });

  it("counts nothing twice: what was accepted in time and what is unmet are no more than what was posted", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(need, { maxLength: 30 }), async (needs) => {
        const { issues, needs: counted, daysToFirstAnswer, daysToAcceptance } = await makeReport(each(needs));
        expect(issues.accepted - issues.acceptedLate + issues.unmet).toBeLessThanOrEqual(issues.posted);
        expect(counted.posted).toBe(needs.length);
        expect([daysToFirstAnswer.count, daysToAcceptance.count]).toEqual([counted.answered, issues.accepted]);
      }),
    );
  });
});

describe("the quartiles of days", () => {
  it.each([
    [[], { count: 0, lower: null, median: null, upper: null }],
    [[3], { count: 1, lower: 3, median: 3, upper: 3 }],
    [[10, 2, 1], { count: 3, lower: 1.5, median: 2, upper: 6 }],
    [[1, 2, 3, 4], { count: 4, lower: 1.8, median: 2.5, upper: 3.3 }],
    [[100, 20, 3], { count: 3, lower: 11.5, median: 20, upper: 60 }],
  ])("of %j", (days, expected) => {
    expect(spreadOf(days)).toEqual(expected);
  });
});
