import { describe, expect, it } from "@jest/globals";
import { assignIssues } from "../../../web/client/candidate/assign-issues.ts";
import { candidateEnglish } from "../../../web/client/candidate/candidate.english.ts";
import { chooseCandidates, filterOf } from "../../../web/client/candidate/candidate-filter.ts";
import type { Candidate, Responder } from "../../../web/client/candidate/candidate-types.ts";
import {
  bestReasons,
  farCountry,
  gravestCaution,
  groupByScore,
} from "../../../web/client/candidate/judge-candidate.ts";
import { countAsked, planTeam } from "../../../web/client/candidate/plan-team.ts";
import { shownTo } from "../../../web/client/candidate/shown-to.ts";
import { whatIsHidden } from "../../../web/client/candidate/what-is-hidden.ts";
import { askedByName, askedSoFar, isLookedFor, wordsOfStep } from "../../../web/client/need/asked-so-far.ts";
import { helpedSoFar } from "../../../web/client/need/helped-so-far.ts";
import { waysToEnd } from "../../../web/client/need/ways-to-end.ts";
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

describe("what is said of what they do not see", () => {
  it("hides the three words from other organizations, and promises nothing of the kind of colleagues", () => {
    expect([whatIsHidden("colorado", "bucharest"), whatIsHidden("colorado", "colorado")]).toEqual([
      "request.sees.hides",
      "request.sees.colleague",
    ]);
    expect(candidateEnglish["request.sees.hides"]).toMatch(/do not see: .*your three words/);
    expect(candidateEnglish["request.sees.colleague"]).toMatch(/open the whole need, with your three words/);
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

  it("is that they must be met in another country, where they work in person only", () => {
    const home = { country: { code: "NP" } };
    const asks = (help: "REPRESENTATION" | "EXPERT_OPINION", organization = home) => ({
      ...{ issues: [{ id: "one", help }], organization },
    });
    const met = (remote: boolean) => ({ ...candidate({ remote }), issues: ["one"] });
    expect(farCountry(met(false), asks("REPRESENTATION"))).toBe("United States");
    expect(farCountry(met(true), asks("REPRESENTATION"))).toBeUndefined();
    expect(farCountry(met(false), asks("EXPERT_OPINION"))).toBeUndefined();
    expect(farCountry(met(false), asks("REPRESENTATION", { country: { code: "US" } }))).toBeUndefined();
    expect(farCountry({ ...nameless, issues: ["one"] }, asks("REPRESENTATION"))).toBeUndefined();
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

  it("goes on without whom somebody leaves out: others are asked instead, and what nobody is asked for is said", () => {
    const members = [
      { id: "one", issues: ["divorce", "custody"] },
      { id: "two", issues: ["custody", "visa"] },
    ];
    const { assigned, missed } = planTeam(members, ["divorce", "custody", "visa", "record"], new Set(["one"]));
    expect([...assigned]).toEqual([["two", ["custody", "visa"]]]);
    expect(missed).toEqual(["divorce"]);
    expect(planTeam(members, ["divorce", "custody"], new Set()).missed).toEqual([]);
  });

  it("is counted by those who are asked for something", () => {
    expect(countAsked([["divorce"], [], ["visa", "custody"]])).toBe(2);
    expect(countAsked([])).toBe(0);
  });
});

describe("whom the network asked by itself", () => {
  const now = new Date("2031-05-20T09:00:00Z");
  const later = "2031-05-21T09:00:00Z";
  const looked = (states: ("OPEN" | "DECLINED" | "OFFERED")[], at: string | null = later) => ({
    status: "OPEN" as const,
    showings: states.map((state) => ({ state, goneBecause: null })),
    nextStep: { code: "NEXT_WAVE" as const, at },
  });

  it("is counted from whom it was shown, with those who have not answered", () => {
    expect(askedSoFar(looked(["OPEN", "DECLINED", "OFFERED"]), now)).toEqual({
      ...{ standing: "ASKED", asked: 3, named: 0, awaited: 1 },
    });
  });

  it("is told apart from whom somebody asked by name, also where that took its place", () => {
    const gone = { state: "WITHDRAWN" as const, goneBecause: "ASKED" as const };
    const { showings, ...rest } = looked(["OPEN"]);
    expect(askedSoFar({ ...rest, showings: [...showings, gone, gone, gone, gone] }, now)).toEqual({
      ...{ standing: "ASKED", asked: 5, named: 4, awaited: 1 },
    });
    const begun = (responderId: string, state: "REQUESTED" | "DECLINED" | "ACCEPTED", kind: "REQUEST" | "OFFER") => ({
      node: { responderId, state, steps: [{ kind }] },
    });
    const edges = [
      begun("1", "REQUESTED", "REQUEST"),
      begun("2", "DECLINED", "REQUEST"),
      begun("3", "ACCEPTED", "OFFER"),
    ];
    expect(askedByName({ edges })).toEqual({ asked: 2, awaited: 1 });
    expect(askedByName({ edges: edges.slice(2) })).toBeUndefined();
    expect(askedByName({ edges: [begun("2", "REQUESTED", "REQUEST"), ...edges] })).toEqual({ asked: 2, awaited: 2 });
  });

  it("is nobody yet while the first are looked for, whatever comes next", () => {
    const due = looked([], now.toISOString());
    expect(askedSoFar(due, now)?.standing).toBe("LOOKING");
    expect(wordsOfStep(due, askedSoFar(due, now))).toBeUndefined();
    expect(isLookedFor({ ...due, leavesAt: null }, now)).toBe(true);
  });

  it("is not looked for before it has left, once somebody was asked, and when people have to ask", () => {
    const due = looked([], now.toISOString());
    expect(isLookedFor({ ...due, leavesAt: later }, now)).toBe(false);
    expect(isLookedFor({ ...looked(["OPEN"], now.toISOString()), leavesAt: null }, now)).toBe(false);
    expect(isLookedFor({ ...looked([], null), leavesAt: null }, now)).toBe(false);
    expect(isLookedFor(null, now)).toBe(false);
  });

  it("is nobody where somebody has to ask, and unknown where it may not be read", () => {
    expect(askedSoFar(looked([], null), now)?.standing).toBe("NOBODY");
    expect(askedSoFar({ ...looked([], now.toISOString()), status: "MATCHED" }, now)?.standing).toBe("NOBODY");
    expect(askedSoFar({ ...looked([]), showings: null }, now)).toBeUndefined();
  });

  it("fits with what is said of the next step: nobody is awaited who was not asked", () => {
    expect(wordsOfStep(looked(["OPEN"]), askedSoFar(looked(["OPEN"]), now))).toBe("need.step.NEXT_WAVE");
    expect(wordsOfStep(looked(["DECLINED"]), askedSoFar(looked(["DECLINED"]), now))).toBe("need.step.more");
    expect(wordsOfStep(looked([]), askedSoFar(looked([]), now))).toBe("need.step.more");
    expect(wordsOfStep({ nextStep: { code: "WIDER", at: later } }, undefined)).toBe("need.step.WIDER");
  });

  it("is said of each candidate as it was the last time", () => {
    const first = { responderId: "colorado~1", shownAt: "2031-05-01T09:00:00Z" };
    const last = { responderId: "colorado~1", shownAt: "2031-05-10T09:00:00Z" };
    const other = { responderId: "colorado~2", shownAt: "2031-05-11T09:00:00Z" };
    expect(shownTo([first, last, other], "colorado~1")).toBe(last);
    expect(shownTo([first], "colorado~3")).toBeUndefined();
    expect(shownTo(null, "colorado~1")).toBeUndefined();
  });
});

describe("with how much of a need somebody helps", () => {
  it("is counted from its issues: taken on, or done", () => {
    const issues = (["OPEN", "HELD", "DONE", "UNMET"] as const).map((status) => ({ status }));
    expect(helpedSoFar(issues)).toEqual({ helped: 2, all: 4 });
  });
});

describe("the ways to end a need", () => {
  const permissions = (...states: string[]) => ({ edges: states.map((state) => ({ node: { state } })) });
  const ways = (status: "DRAFT" | "OPEN" | "MATCHED" | "CLOSED" | "WITHDRAWN", states: string[], leavesAt?: string) =>
    waysToEnd({ status, permissions: permissions(...states), leavesAt: leavesAt ?? null });

  it("are each there once: stopping everything only where a permission would be taken back", () => {
    expect(ways("OPEN", [])).toEqual(["CLOSE", "WITHDRAW"]);
    expect(ways("MATCHED", ["EXPIRED"])).toEqual(["CLOSE", "WITHDRAW"]);
    expect(ways("OPEN", ["ENDED", "LIVING"])).toEqual(["CLOSE", "WITHDRAW", "STOP"]);
  });

  it("leave the taking back to where the wait is told, before it has left", () => {
    expect(ways("OPEN", [], "2031-05-20T09:00:00Z")).toEqual([]);
    expect(ways("OPEN", ["LIVING"], "2031-05-20T09:00:00Z")).toEqual(["STOP"]);
  });

  it("are one for a draft, none for what has ended, and include stopping where permissions are not known", () => {
    expect([ways("DRAFT", []), ways("DRAFT", ["LIVING"])]).toEqual([["DISCARD"], ["STOP"]]);
    expect([ways("CLOSED", ["LIVING"]), ways("WITHDRAWN", [])]).toEqual([[], []]);
    expect(waysToEnd({ status: "OPEN", leavesAt: null, permissions: null })).toContain("STOP");
  });
});

describe("what stopping everything cannot undo", () => {
  const permissions = (...purposes: ("ASK_NETWORK" | "CONFLICT_CHECK" | "CASE_FILE")[]) => ({
    edges: purposes.map((purpose) => ({ node: { id: purpose, purpose, state: "LIVING" as const } })),
  });

  it("is nothing for a draft, and what was seen for a need that was posted", () => {
    const told = { leavesAt: null, permissions: permissions(), introductions: null };
    expect(whatStays({ ...told, status: "DRAFT" })).toEqual([]);
    expect(whatStays({ ...told, status: "OPEN" })).toEqual(["NETWORK_HAS_SEEN"]);
    expect(whatStays({ ...told, status: "OPEN", leavesAt: "2031-05-20T09:00:00Z" })).toEqual([]);
  });

  it("is what was done under each permission that holds", () => {
    const told = whatStays({
      status: "OPEN",
      leavesAt: null,
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
