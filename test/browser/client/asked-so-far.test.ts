import { describe, expect, it } from "@jest/globals";
import { shownTo } from "../../../web/client/candidate/shown-to.ts";
import { askedByName, askedSoFar, isLookedFor, wordsOfStep } from "../../../web/client/need/asked-so-far.ts";
import { helpedSoFar } from "../../../web/client/need/helped-so-far.ts";
import { isWaitingForThem, isWaitingForUs, stepOfAsked } from "../../../web/client/need/read-asked.ts";

describe("whom the network asked by itself", () => {
  const now = new Date("2031-05-20T09:00:00Z");
  const later = "2031-05-21T09:00:00Z";
  const looked = (states: ("OPEN" | "DECLINED" | "OFFERED")[], at: string | null = later) => ({
    status: "OPEN" as const,
    showings: states.map((state, at) => ({ responderId: String(at), state, goneBecause: null })),
    nextStep: { code: "NEXT_WAVE" as const, at },
  });

  it("is counted from whom it was shown, with those who have not answered", () => {
    expect(askedSoFar(looked(["OPEN", "DECLINED", "OFFERED"]), now)).toEqual({
      ...{ standing: "ASKED", asked: 3, named: 0, awaited: 1 },
    });
  });

  it("is told apart from whom somebody asked by name, also where that took its place", () => {
    const gone = ["a", "b", "c", "d"].map((responderId) => ({
      ...{ responderId, state: "WITHDRAWN" as const, goneBecause: "ASKED" as const },
    }));
    const { showings, ...rest } = looked(["OPEN"]);
    expect(askedSoFar({ ...rest, showings: [...showings, ...gone, ...gone] }, now)).toEqual({
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

describe("what is awaited of a request", () => {
  const at = (state: "REQUESTED" | "CONFLICT_CHECK" | "CLEARED" | "DECLINED", nextSide: "HOME" | "OTHER") => ({
    ...{ state, nextSide },
    nextStep: state === "CLEARED" ? ("TAKE_ON" as const) : ("CHECK_CONFLICT" as const),
  });

  it("is theirs too after they said yes: to look for a conflict, and to take it on", () => {
    expect(isWaitingForThem(at("CONFLICT_CHECK", "OTHER"))).toBe(true);
    expect(isWaitingForThem(at("CLEARED", "OTHER"))).toBe(true);
    expect(isWaitingForUs(at("CLEARED", "OTHER"))).toBe(false);
  });

  it("is their answer before that, ours where the names are ours to seal, and nothing once it is over", () => {
    expect(isWaitingForThem(at("REQUESTED", "OTHER"))).toBe(false);
    expect(isWaitingForThem(at("CONFLICT_CHECK", "HOME"))).toBe(false);
    expect(isWaitingForThem(at("DECLINED", "OTHER"))).toBe(false);
  });
});

describe("with how much of a need somebody helps", () => {
  it("is counted from its issues: taken on, or done", () => {
    const issues = (["OPEN", "HELD", "DONE", "UNMET"] as const).map((status) => ({ status }));
    expect(helpedSoFar(issues)).toEqual({ helped: 2, all: 4 });
  });
});

describe("what comes next with somebody who was asked", () => {
  const checks = { nextSide: "OTHER" as const, nextStep: "CHECK_CONFLICT" as const };

  it("is said of those who look for a conflict, also once they cannot tell yet", () => {
    expect(stepOfAsked(checks)).toBe("theirs.CHECK_CONFLICT");
    expect(stepOfAsked({ ...checks, steps: [{ kind: "CANNOT_SAY" }] })).toBe("theirs.UNSURE");
  });

  it("is what comes after it once that is over", () => {
    const steps = [{ kind: "CANNOT_SAY" as const }, { kind: "FIND_CLEAR" as const }];
    expect(stepOfAsked({ nextSide: "OTHER", nextStep: "TAKE_ON", steps })).toBe("theirs.TAKE_ON");
  });
});
