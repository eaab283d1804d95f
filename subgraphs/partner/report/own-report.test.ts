import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import type { Actor } from "../context.ts";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { giveNeeds } from "../work/work.fixture.ts";
import { type PastNeed, writePast } from "./report.fixture.ts";

const divorce = { issue: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION" } as const;
const custody = { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" } as const;
const record = { issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" } as const;
const visa = { issue: "status-t-visa", jurisdiction: "US", help: "REPRESENTATION" } as const;

/** Six needs with seven issues that are counted in the third quarter, and everything that is not. */
const past: Readonly<Record<string, PastNeed>> = {
  acceptedInTime: {
    ...{ postedAt: "2026-07-01T00:00:00Z", status: "CLOSED", closedAt: "2026-08-01T00:00:00Z" },
    issues: [{ ...divorce, outcome: "RESOLVED" }],
    languages: ["es", "ro"],
    introductions: [
      {
        with: "kathmandu",
        issues: [0],
        steps: [
          ["REQUEST", "2026-07-02T00:00:00Z"],
          ["REFUSE", "2026-07-02T01:00:00Z"],
        ],
      },
      {
        ...{ with: "bucharest", issues: [0] },
        steps: [
          ["REQUEST", "2026-07-02T00:00:00Z"],
          ["WILLING", "2026-07-03T00:00:00Z"],
          ["ACCEPT", "2026-07-05T00:00:00Z"],
        ],
      },
    ],
  },
  declinedInPart: {
    postedAt: "2026-07-10T00:00:00Z",
    issues: [custody, record],
    introductions: [
      {
        with: "manila",
        issues: [0],
        steps: [
          ["REQUEST", "2026-07-10T00:00:00Z"],
          ["DECLINE", "2026-07-12T00:00:00Z"],
        ],
      },
    ],
  },
  acceptedAfterTheCutOff: {
    postedAt: "2026-09-30T23:59:59Z",
    issues: [visa],
    introductions: [
      {
        with: "manila",
        issues: [0],
        steps: [
          ["REQUEST", "2026-10-01T00:00:00Z"],
          ["ACCEPT", "2026-10-20T00:00:00Z"],
        ],
      },
    ],
  },
  acceptedLate: {
    ...{ postedAt: "2026-07-01T00:00:00Z", status: "CLOSED", closedAt: "2026-09-01T00:00:00Z" },
    issues: [{ ...visa, outcome: "NOT_RESOLVED" }],
    introductions: [
      {
        with: "kathmandu",
        issues: [0],
        steps: [
          ["REQUEST", "2026-07-20T00:00:00Z"],
          ["ACCEPT", "2026-07-21T00:00:00Z"],
          ["END", "2026-08-21T00:00:00Z"],
        ],
      },
    ],
    declined: [
      { at: "2026-07-01T01:00:00Z", because: "ENOUGH_SHOWN" },
      { at: "2026-07-02T00:00:00Z", because: "NO_CAPACITY" },
    ],
  },
  takenBack: {
    postedAt: "2026-08-01T00:00:00Z",
    status: "WITHDRAWN",
    closedAt: "2026-08-03T00:00:00Z",
    issues: [record],
  },
  offeredByNobodyKnown: {
    ...{ postedAt: "2026-08-01T00:00:00Z", status: "CLOSED", closedAt: "2026-08-06T00:00:00Z" },
    issues: [{ ...record, outcome: "NOBODY_FOUND" }],
    introductions: [
      { with: "manila", issues: [0], way: "OFFERED", isConfirmed: false, steps: [["OFFER", "2026-08-02T00:00:00Z"]] },
    ],
  },
  draft: { postedAt: "2026-08-01T00:00:00Z", status: "DRAFT", issues: [visa] },
  before: { postedAt: "2026-06-30T23:59:59Z", issues: [visa] },
  after: { postedAt: "2026-10-01T00:00:00Z", issues: [visa] },
};

const counts = "posted answered accepted acceptedLate unmet";
const spread = "count lower median upper";
const query = `query ($id: ID!, $period: String!) { _entities(representations: [{ __typename: "Organization", id: $id }]) {
  ... on Organization { report(period: $period) { period from to cutOffOn isSettled posted answered accepted unmet
    issues { ${counts} } daysToFirstAnswer { ${spread} } daysToAcceptance { ${spread} }
    byGroup { code ${counts} } byPlace { code posted unmet } byHelp { code posted } byOutcome { code posted }
    byLanguage { code ${counts} } byIssue { code posted } csv
    given { asked accepted declined lapsed ended byOrganization { organization { id } asked offered accepted } } } } } }`;

const answer = z.object({
  data: z
    .object({ _entities: z.array(z.object({ report: z.looseObject({ csv: z.string() }).nullable() }).nullable()) })
    .nullable(),
});

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
  await writePast(desk, Object.values(past));
}, 120_000);
afterAll(() => desk.close());

async function reportAs(as: Actor, period = "2026-Q3") {
  const { data } = answer.parse(await desk.ask(as, query, { id: organization, period }));
  return data?._entities[0]?.report ?? null;
}

describe("an organization's own report", () => {
  it("counts every need that was posted in the period, as it stood at the cut-off, and no other", async () => {
    expect(await reportAs(desk.coordinator)).toMatchObject({
      ...{ period: "2026-Q3", from: "2026-07-01", to: "2026-09-30", cutOffOn: "2026-10-15", isSettled: true },
      ...{ posted: 6, answered: 3, accepted: 2, unmet: 4 },
      issues: { posted: 7, answered: 3, accepted: 2, acceptedLate: 1, unmet: 5 },
    });
  });

  it("tells how long it took, in quartiles: to the first word of a person, and to each acceptance", async () => {
    expect(await reportAs(desk.coordinator)).toMatchObject({
      daysToFirstAnswer: { count: 3, lower: 1.5, median: 2, upper: 2 },
      daysToAcceptance: { count: 2, lower: 8, median: 12, upper: 16 },
    });
  });

  it("tells it by group, place, help, outcome and language", async () => {
    expect(await reportAs(desk.coordinator)).toMatchObject({
      byGroup: [
        { code: "RECORD", posted: 3, answered: 0, accepted: 0, acceptedLate: 0, unmet: 2 },
        { code: "FAMILY", posted: 2, answered: 2, accepted: 1, acceptedLate: 0, unmet: 1 },
        { code: "STATUS", posted: 2, answered: 1, accepted: 1, acceptedLate: 1, unmet: 2 },
      ],
      byPlace: [
        { code: "US-CO", posted: 4, unmet: 3 },
        { code: "US", posted: 2, unmet: 2 },
        { code: "RO", posted: 1, unmet: 0 },
      ],
      byHelp: [
        { code: "REPRESENTATION", posted: 4 },
        { code: "BRIEF_SERVICE", posted: 3 },
      ],
      byOutcome: [
        { code: "OPEN", posted: 3 },
        { code: "NOBODY_FOUND", posted: 1 },
        { code: "NOT_RESOLVED", posted: 1 },
        { code: "RESOLVED", posted: 1 },
        { code: "WITHDRAWN", posted: 1 },
      ],
      byLanguage: [
        { code: "es", posted: 6, answered: 3, accepted: 2, acceptedLate: 1, unmet: 4 },
        { code: "ro", posted: 1, answered: 1, accepted: 1, acceptedLate: 0, unmet: 0 },
      ],
    });
  });

  it("holds the same in its table for other programs", async () => {
    const lines = (await reportAs(desk.coordinator))?.csv.split("\r\n") ?? [];
    expect(lines[0]).toBe("period,table,code,measure,value");
    expect(lines).toContain("2026-Q3,issues,ALL,unmet,5");
    expect(lines).toContain("2026-Q3,byGroup,STATUS,acceptedLate,1");
    expect(lines).toContain("2026-Q3,daysToAcceptance,ALL,median,12");
    expect(lines).toContain("2026-Q3,given,ALL,asked,0");
  });

  it("is of the year up to a quarter, too, and settles only 14 days after it", async () => {
    expect(await reportAs(desk.coordinator, "2026-Q3-year")).toMatchObject({ posted: 7, from: "2026-01-01" });
    expect(await reportAs(desk.coordinator, "2026-Q4")).toMatchObject({ posted: 1, isSettled: false, unmet: 1 });
    expect(await reportAs(desk.coordinator, "2025-Q1")).toMatchObject({
      posted: 0,
      daysToFirstAnswer: { count: 0, lower: null, median: null, upper: null },
    });
  });

  it("is for coordinators: to everybody else it is not there", async () => {
    for (const as of [desk.advocate, desk.responder, ...strangers]) expect(await reportAs(as)).toBeNull();
  });

  it("says what a period is when it is asked for another", async () => {
    const result = await desk.ask(desk.coordinator, query, { id: organization, period: "last quarter" });
    expect(result).toMatchObject({ errors: [{ extensions: { code: "QUERY_INVALID" } }] });
    expect(JSON.stringify(result.errors)).toContain("as 2026-Q3");
  });

  it("counts each need once over many pages, also where many were posted at one moment", async () => {
    await giveNeeds(desk, desk.people.advocate, 2_300);
    const report = await reportAs(desk.coordinator, "2026-Q4");
    expect(report).toMatchObject({ posted: 2_301 });
  });
});
