import { type Problem, problem } from "#shared/errors/problem.ts";
import type { ConflictOutcome } from "../introduction/introduction.codes.ts";
import { type CheckStanding, nextCheckStep } from "./check-standing.ts";

type Answering = {
  conflict: CheckStanding;
  person: string;
  /** Whether they act for the responder; a checker need not. */
  isIntroduced: boolean;
  outcome: ConflictOutcome;
};

/** Who may say what a look for conflicts came to: where names are looked at, those alone who look. */
export function judgeAnswer({ conflict, person, isIntroduced, outcome }: Answering): Problem[] {
  const isChecker = conflict.checkers.some(({ id }) => id === person);
  switch (nextCheckStep(conflict).step) {
    case "CHECK_CONFLICT":
      return isIntroduced ? [] : [notYours];
    case "CONFIRM_CLEAR":
      return isIntroduced || isChecker ? [] : [notYours];
    case "CHECK_NAMES":
      if (!isChecker || !conflict.readers.includes(person)) return [notYours];
      return outcome === "CLEAR" && conflict.takenAt === null ? [notTaken] : [];
    default:
      return [notNow];
  }
}

const notYours = problem(
  "NOT_ALLOWED",
  ["introduction"],
  "A checker answers this, for whom the names were sealed. The introduction names who checks.",
);

const notTaken = problem(
  "WRONG_STATE",
  ["outcome"],
  "Nobody has taken the names yet. Take them (takeNames) and look before saying that all is clear.",
);

const notNow = problem(
  "WRONG_STATE",
  ["introduction"],
  "The check is not at the responder's side now. Look at the introduction: it shows what comes next, and for whom.",
);
