import { groupOf } from "#shared/codes/legal-issue.ts";
import type { LegalIssueGroup } from "#shared/codes/legal-issue-group.ts";
import type { IntroductionReason, IntroductionState, Side, StepKind } from "../../introduction/introduction.codes.ts";
import type { Chance } from "../chance.ts";

/** One step of a timeline and how many days it comes after the one before. */
export type PlannedStep = { kind: StepKind; side: Side; afterDays: number };

/** How an introduction went. */
export type Plan = { steps: readonly PlannedStep[]; state: IntroductionState; reason: IntroductionReason | null };

/** Days until somebody says yes or no, in the mean: some fields have few who can take anything on. */
const meanAnswerDays: Readonly<Record<LegalIssueGroup, number>> = {
  STATUS: 2.5,
  RECORD: 2,
  FAMILY: 6,
  MONEY: 4.5,
  CRIMINAL_CASE: 2,
  SAFETY: 1,
  IDENTITY: 3,
  HOUSING: 5,
  HEALTH_AND_BENEFITS: 3,
};

function answerDays(issue: string, chance: Chance): number {
  const mean = meanAnswerDays[groupOf(issue) ?? "STATUS"];
  return 0.05 - Math.log(1 - chance.fraction()) * mean;
}

const declines: readonly IntroductionReason[] = ["NO_CAPACITY", "NO_CAPACITY", "NOT_MY_FIELD", "TOO_LATE", "COSTS"];

/** It came to nothing: most say no, some do not answer, and now and then there is a conflict of interest; not for advice. */
export function planFailure(issue: string, isShort: boolean, chance: Chance): Plan {
  const willing = step("WILLING", "OTHER", answerDays(issue, chance));
  if (chance.isTrue(0.1) && !isShort) {
    const steps = [requested(chance), willing, step("FIND_CONFLICT", "OTHER", 0.2 + chance.fraction())];
    return { steps, state: "CONFLICT_OF_INTEREST", reason: null };
  }
  if (chance.isTrue(0.3)) {
    return { steps: [requested(chance), step("EXPIRE", "SYSTEM", 4)], state: "EXPIRED", reason: null };
  }
  const steps = [requested(chance), step("DECLINE", "OTHER", answerDays(issue, chance))];
  return { steps, state: "DECLINED", reason: chance.pick(declines) };
}

/** The home took it back before anybody had answered, as the survivor wished. */
export function planWithdrawal(chance: Chance): Plan {
  const steps = [requested(chance), step("WITHDRAW", "HOME", 0.5 + 3 * chance.fraction())];
  return { steps, state: "WITHDRAWN", reason: null };
}

/** They came to work together; its end follows from the need's. */
export function planAcceptance(issue: string, isShort: boolean, chance: Chance): Plan {
  const willing = step("WILLING", "OTHER", answerDays(issue, chance));
  const accept = step("ACCEPT", "OTHER", 0.01);
  const checked = [
    step("FIND_CLEAR", "OTHER", 0.2 + 1.5 * chance.fraction()),
    step("RESERVE", "OTHER", 0.05 + chance.fraction()),
  ];
  const steps = [requested(chance), willing, ...(isShort ? [] : checked), accept];
  return { steps, state: "ACCEPTED", reason: null };
}

function requested(chance: Chance): PlannedStep {
  return step("REQUEST", "HOME", 0.05 + 1.2 * chance.fraction());
}

function step(kind: StepKind, side: Side, afterDays: number): PlannedStep {
  return { kind, side, afterDays };
}
