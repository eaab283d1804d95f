import { describe, expect, it } from "@jest/globals";
import type { ConflictOutcome } from "../introduction/introduction.codes.ts";
import { asShown, type CheckStanding, nextCheckStep } from "./check-standing.ts";
import type { BlindState } from "./conflict-check.codes.ts";
import { judgeAnswer } from "./judge-answer.ts";

const clerk = { id: "colorado~clerk", name: "Clerk" };
const sealed = { way: "SEALED_NAMES", checkers: [clerk] } as const;
const blindly = (blind: BlindState | null) => ({ way: "BLIND", checkers: [clerk], blind }) as const;

const standing = (some: object): CheckStanding => ({ ...asShown, ...some });
const said = (some: object) => {
  const { step, side } = nextCheckStep(standing(some));
  return `${step} ${side}`;
};

describe("what comes next while a conflict is looked for", () => {
  it("is told in each way, and whose it is", () => {
    expect(said({})).toBe("CHECK_CONFLICT OTHER");
    expect(said(sealed)).toBe("SEAL_NAMES HOME");
    expect(said({ ...sealed, checkers: [] })).toBe("NAME_CHECKER OTHER");
    expect(said({ ...sealed, readers: [clerk.id] })).toBe("CHECK_NAMES OTHER");
    expect(said({ ...sealed, readers: ["colorado~left"] })).toBe("SEAL_NAMES HOME");
    expect(said(blindly(null))).toBe("ASK_BLINDLY HOME");
    expect(said(blindly("ASKED"))).toBe("WAIT_FOR_COMPARISON SYSTEM");
    expect(said(blindly("ANSWERED"))).toBe("COMPARE_NAMES HOME");
    expect(said(blindly("NONE_FOUND"))).toBe("CONFIRM_CLEAR OTHER");
    for (const blind of ["ASK_A_HUMAN", "NOT_PROVEN", "LAPSED"] as const) {
      expect(said(blindly(blind))).toBe("SEAL_NAMES HOME");
      expect(said({ ...blindly(blind), readers: [clerk.id] })).toBe("CHECK_NAMES OTHER");
    }
  });
});

describe("what a look came to is said", () => {
  const codes = (some: object, person: string, outcome: ConflictOutcome = "CLEAR") => {
    const isIntroduced = person === "lawyer";
    return judgeAnswer({ conflict: standing(some), person, isIntroduced, outcome }).map(({ code }) => code);
  };
  const waiting = { ...sealed, readers: [clerk.id] };
  const taken = { ...waiting, takenAt: "2026-11-22T10:00:00Z" };

  it("by those alone who look, and not before they have", () => {
    expect(codes({}, "lawyer")).toEqual([]);
    expect(codes({}, clerk.id)).toEqual(["NOT_ALLOWED"]);
    expect(codes(waiting, clerk.id)).toEqual(["WRONG_STATE"]);
    expect(codes(waiting, clerk.id, "CONFLICT")).toEqual([]);
    expect(codes(taken, clerk.id)).toEqual([]);
    expect(codes(taken, "lawyer")).toEqual(["NOT_ALLOWED"]);
    expect(codes({ ...taken, readers: ["colorado~other", clerk.id] }, "colorado~other")).toEqual(["NOT_ALLOWED"]);
    expect(codes(sealed, clerk.id)).toEqual(["WRONG_STATE"]);
    for (const person of ["lawyer", clerk.id]) {
      expect(codes(blindly("NONE_FOUND"), person)).toEqual([]);
      expect(codes(blindly("ANSWERED"), person)).toEqual(["WRONG_STATE"]);
      expect(codes(blindly("ASK_A_HUMAN"), person)).toEqual(["WRONG_STATE"]);
    }
    expect(codes(blindly("NONE_FOUND"), "somebody")).toEqual(["NOT_ALLOWED"]);
  });
});
