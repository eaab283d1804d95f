import { describe, expect, it } from "@jest/globals";
import { assignIssues } from "../../../web/client/candidate/assign-issues.ts";
import { chooseCandidates, filterOf } from "../../../web/client/candidate/candidate-filter.ts";
import type { Candidate, Responder } from "../../../web/client/candidate/candidate-types.ts";
import { bestReasons, gravestCaution, groupByScore } from "../../../web/client/candidate/judge-candidate.ts";
import { whatStays } from "../../../web/client/need/what-stays.ts";

const responder: Responder = {
  id: "colorado~1",
  name: "Noor Castellan-Reyes",
  profession: "LAWYER",
  availability: "OPEN",
  confirmedOn: null,
  cost: ["FREE"],
  remote: true,
  help: ["REPRESENTATION"],
  languages: [{ skill: "SPOKEN", language: { tag: "es", name: "Spanish" } }],
  organization: { id: "colorado", name: "Front Range", country: { code: "US", name: "United States" } },
};

const candidate = (more: Partial<Responder> = {}): Candidate => ({
  ...{ score: 10, issues: [], reasons: [], cautions: [], known: { id: "colorado~1" } },
  responder: { ...responder, ...more },
});
const nameless: Candidate = { ...candidate(), responder: null };
const chosen = (candidates: readonly Candidate[], address: string) =>
  chooseCandidates(candidates, filterOf(new URLSearchParams(address)));

describe("the filters of candidates", () => {
  it.each(["help=REPRESENTATION", "language=es", "free=yes", "remote=yes", "room=yes"])(
    "let pass whom %s fits",
    (one) => {
      expect(chosen([candidate()], one)).toEqual({ chosen: [candidate()], unknown: 0 });
    },
  );

  it.each([
    ["help=CO_COUNSEL", candidate()],
    ["language=ne", candidate()],
    ["free=yes", candidate({ cost: ["LOW_FEE"] })],
    ["remote=yes", candidate({ remote: false })],
    ["room=yes", candidate({ availability: "FULL" })],
  ])("leave out whom %s does not fit", (address, other) => {
    expect(chosen([other], address).chosen).toEqual([]);
  });

  it("leave nobody out unasked, and count of whom they cannot know", () => {
    expect(chosen([candidate(), nameless], "issue=colorado~2")).toEqual({
      chosen: [candidate(), nameless],
      unknown: 0,
    });
    expect(chosen([candidate(), nameless], "free=yes")).toEqual({ chosen: [candidate()], unknown: 1 });
  });
});

describe("what is said of a candidate first", () => {
  it("is what weighs most for them, three at most, and what weighs most against them", () => {
    const weighed = [3, 9, 1, 5].map((contribution) => ({ contribution }));
    expect(bestReasons(weighed).map(({ contribution }) => contribution)).toEqual([9, 5, 3]);
    expect(gravestCaution([{ contribution: -1 }, { contribution: -6 }, { contribution: 0 }])).toEqual({
      contribution: -6,
    });
    expect(gravestCaution([])).toBeUndefined();
  });

  it("puts no order between those who fit equally well", () => {
    const [a, b, c] = [{ score: 8 }, { score: 7.5 }, { score: 7.5 }];
    expect(groupByScore([a, b, c])).toEqual([[a], [b, c]]);
  });
});

describe("a team", () => {
  it("is asked for each open issue once: the best of those who could help with it", () => {
    const members = [
      { id: "one", issues: ["divorce", "custody"] },
      { id: "two", issues: ["custody", "visa"] },
      { id: "three", issues: ["record"] },
    ];
    const assigned = assignIssues(members, ["divorce", "custody", "visa"]);
    expect([...assigned]).toEqual([
      ["one", ["divorce", "custody"]],
      ["two", ["visa"]],
      ["three", []],
    ]);
  });
});

describe("what stopping everything cannot undo", () => {
  const permissions = (...purposes: ("ASK_NETWORK" | "CONFLICT_CHECK" | "CASE_FILE")[]) => ({
    edges: purposes.map((purpose) => ({ node: { id: purpose, purpose, state: "LIVING" as const } })),
  });

  it("is nothing for a draft, and what was seen for a need that was posted", () => {
    expect(whatStays({ status: "DRAFT", permissions: null, introductions: null })).toEqual([]);
    expect(whatStays({ status: "OPEN", permissions: permissions(), introductions: null })).toEqual([
      "NETWORK_HAS_SEEN",
    ]);
  });

  it("is what was done under each permission that holds", () => {
    const told = whatStays({
      status: "OPEN",
      permissions: permissions("CONFLICT_CHECK", "CASE_FILE"),
      introductions: null,
    });
    expect(told).toEqual([
      "NETWORK_HAS_SEEN",
      "NAMES_WERE_COMPARED",
      "OPENED_WAS_READ",
      "FILED_STAYS_FILED",
      "RECORDS_REMAIN",
    ]);
  });
});
