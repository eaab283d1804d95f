import type { BlindState, CheckStep, ConflictWay } from "./conflict-check.codes.ts";

/** Somebody who looks for conflicts of interest, by the name that their organization gives them. */
export type Checker = { id: string; name: string };

/** How far the look for a conflict of interest has come, as an introduction's home holds it. */
export type CheckStanding = {
  way: ConflictWay;
  checkers: Checker[];
  /** Of the last sealing of names; 0 before the first. */
  namesVersion: number;
  /** For whom names are sealed and kept now. */
  readers: string[];
  sealedAt: string | null;
  /** When a checker first took them. */
  takenAt: string | null;
  blind: BlindState | null;
};

/** What holds until an organization has said otherwise. */
export const asShown: CheckStanding = {
  way: "AS_SHOWN",
  checkers: [],
  namesVersion: 0,
  readers: [],
  sealedAt: null,
  takenAt: null,
  blind: null,
};

export type NextCheckStep = { step: CheckStep; side: "HOME" | "OTHER" | "SYSTEM" };

type Standing = Pick<CheckStanding, "way" | "checkers" | "readers" | "blind">;

/** What comes next while a conflict of interest is looked for, and whose it is to do. */
export function nextCheckStep({ way, blind, ...names }: Standing): NextCheckStep {
  if (way === "AS_SHOWN") return { step: "CHECK_CONFLICT", side: "OTHER" };
  if (way === "SEALED_NAMES") return nextNamesStep(names);
  switch (blind) {
    case null:
      return { step: "ASK_BLINDLY", side: "HOME" };
    case "ASKED":
      return { step: "WAIT_FOR_COMPARISON", side: "SYSTEM" };
    case "ANSWERED":
      return { step: "COMPARE_NAMES", side: "HOME" };
    case "NONE_FOUND":
      return { step: "CONFIRM_CLEAR", side: "OTHER" };
    case "ASK_A_HUMAN":
    case "NOT_PROVEN":
    case "LAPSED":
      return nextNamesStep(names);
  }
}

function nextNamesStep({ checkers, readers }: Pick<Standing, "checkers" | "readers">): NextCheckStep {
  if (checkers.length === 0) return { step: "NAME_CHECKER", side: "OTHER" };
  const isSealed = checkers.some(({ id }) => readers.includes(id));
  return isSealed ? { step: "CHECK_NAMES", side: "OTHER" } : { step: "SEAL_NAMES", side: "HOME" };
}
