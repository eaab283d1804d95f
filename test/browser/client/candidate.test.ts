import { describe, expect, it } from "@jest/globals";
import { leftOutAtFirst, nearFirst } from "../../../web/client/candidate/askable-members.ts";
import { assignIssues } from "../../../web/client/candidate/assign-issues.ts";
import { candidateEnglish } from "../../../web/client/candidate/candidate.english.ts";
import { chooseCandidates, filterOf } from "../../../web/client/candidate/candidate-filter.ts";
import type { Candidate, Responder } from "../../../web/client/candidate/candidate-types.ts";
import {
  areAlternatives,
  bestReasons,
  farCountry,
  groupByScore,
  isDoubtful,
  notedCautions,
} from "../../../web/client/candidate/judge-candidate.ts";
import { countAsked, planTeam } from "../../../web/client/candidate/plan-team.ts";
import { whatIsHidden } from "../../../web/client/candidate/what-is-hidden.ts";
import { waysToEnd } from "../../../web/client/need/ways-to-end.ts";
import { whatStays } from "../../../web/client/need/what-stays.ts";

const responder: Responder = {
  id: "colorado~1",
  name: "Noor Castellan-Reyes",
  profession: "LAWYER",
  availability: "OPEN",
  awayFrom: null,
  awayUntil: null,
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
    const cautions = [
      { code: "NOT_TRAINED", contribution: -1 },
      { code: "NOT_REMOTE", contribution: -6 },
      { code: "MAY_COST_MONEY", contribution: 0 },
    ];
    expect(notedCautions(cautions).map(({ code }) => code)).toEqual(["NOT_REMOTE", "MAY_COST_MONEY"]);
    expect(notedCautions([])).toEqual([]);
  });

  it("keeps nobody ticked with whom the survivor could not talk, or with whom too little fits", () => {
    const caution = { code: "NO_SHARED_LANGUAGE" as const, contribution: -25, text: "" };
    expect(isDoubtful(candidate())).toBe(false);
    expect(isDoubtful({ ...candidate(), score: -14 })).toBe(true);
    expect(isDoubtful({ ...candidate(), cautions: [caution] })).toBe(true);
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

  it("calls those alternatives who could help with the same issue", () => {
    const [divorce, visa, both] = [{ issues: ["divorce"] }, { issues: ["visa"] }, { issues: ["divorce", "visa"] }];
    expect([areAlternatives([divorce, both]), areAlternatives([divorce, visa]), areAlternatives([both])]).toEqual([
      ...[true, false, false],
    ]);
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

  it("leaves unticked whom the network has asked, and whoever has said no to it, each for its own reason", () => {
    const showing = (responderId: string, state: "OPEN" | "DECLINED") => ({
      ...{ id: responderId, responderId, state, issues: [], organization: { id: "colorado", name: "Front Range" } },
      ...{ shownAt: "2031-05-01T09:00:00Z", awaitedUntil: "2031-05-02T09:00:00Z", answerBy: "2031-05-03T09:00:00Z" },
      ...{ declinedBecause: null, goneBecause: null },
    });
    const known = (id: string) => ({ ...candidate(), known: { id } });
    const showings = [showing("1", "OPEN"), showing("2", "DECLINED")];
    const members = [known("1"), known("2"), known("3"), { ...known("4"), score: -3 }];
    expect(leftOutAtFirst({ showings, introductions: null }, members)).toEqual([
      { id: "1", why: "ASKED" },
      { id: "2", why: "READ_FIRST" },
      { id: "4", why: "READ_FIRST" },
    ]);
  });

  it("stands in one order: whoever would have to be met in another country last", () => {
    const asks = {
      issues: [{ id: "one", help: "REPRESENTATION" as const }],
      organization: { country: { code: "NP" } },
    };
    const [far, near] = [candidate({ remote: false }), candidate({ id: "colorado~2" })].map((one) => ({
      ...{ ...one, issues: ["one"] },
    }));
    expect(
      nearFirst(
        asks,
        [far, near].flatMap((one) => one ?? []),
      ),
    ).toEqual([near, far]);
  });

  it("is counted by those who are asked for something", () => {
    expect(countAsked([["divorce"], [], ["visa", "custody"]])).toBe(2);
    expect(countAsked([])).toBe(0);
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
