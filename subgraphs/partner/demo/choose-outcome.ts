import type { HelpKind } from "../codes/help-kind.ts";
import type { IssueOutcome } from "../need/need.codes.ts";
import type { Chance } from "./chance.ts";

/** Out of a hundred issues that were closed: a good quarter stayed unmet. */
const outOfHundred: readonly (readonly [IssueOutcome, number])[] = [
  ["RESOLVED", 46],
  ["PARTLY_RESOLVED", 18],
  ["ADVICE_GIVEN", 8],
  ["NOT_RESOLVED", 10],
  ["NOBODY_FOUND", 12],
  ["NO_LONGER_WANTED", 6],
];

const hundred: readonly IssueOutcome[] = outOfHundred.flatMap(([outcome, share]) =>
  Array.from({ length: share }, () => outcome),
);

/** How an issue came out: who asked for advice or an opinion mostly got it. */
export function chooseOutcome(help: HelpKind, chance: Chance): IssueOutcome {
  const isAdvice = help === "ADVICE_TO_COLLEAGUE" || help === "EXPERT_OPINION";
  return isAdvice && chance.isTrue(0.75) ? "ADVICE_GIVEN" : chance.pick(hundred);
}
