import type { Asked } from "./need-types.ts";

/** States in which something is still to come. */
const live: ReadonlySet<string> = new Set([
  "REQUESTED",
  "OFFERED",
  "CONFLICT_CHECK",
  "CLEARED",
  "RESERVED",
  "ACCEPTED",
]);

/** Steps with which nobody has to hurry: they go on by themselves, or are the work itself. */
const quiet: ReadonlySet<string> = new Set(["WORK_TOGETHER", "WAIT", "WAIT_FOR_COMPARISON", "NOTHING"]);

export function isLive({ state }: Pick<Asked, "state">): boolean {
  return live.has(state);
}

/** Whether the next word is ours. */
export function isWaitingForUs(asked: Pick<Asked, "state" | "nextSide" | "nextStep">): boolean {
  return isLive(asked) && asked.nextSide === "HOME" && !quiet.has(asked.nextStep);
}

/** Whether they have said yes and the next word is theirs. */
export function isWaitingForThem(asked: Pick<Asked, "state" | "nextSide" | "nextStep">): boolean {
  const hasAnswered = asked.state === "CONFLICT_CHECK" || asked.state === "CLEARED";
  return hasAnswered && asked.nextSide === "OTHER" && !quiet.has(asked.nextStep);
}

/** Why there is nothing more to wait for; undefined while there is, and where it came to what it was for. */
export function endOfAsked({ state }: Pick<Asked, "state">) {
  switch (state) {
    case "DECLINED":
    case "CONFLICT_OF_INTEREST":
    case "EXPIRED":
    case "ENDED":
    case "WITHDRAWN":
      return `ended.${state}` as const;
    default:
      return undefined;
  }
}

type Looking = Pick<Asked, "nextSide" | "nextStep"> & { steps?: readonly Pick<Asked["steps"][number], "kind">[] };

/** Whether they look for a conflict of interest, and have said that they cannot tell yet. */
export function isUnsure({ nextStep, steps = [] }: Pick<Looking, "nextStep" | "steps">): boolean {
  return nextStep === "CHECK_CONFLICT" && steps.some(({ kind }) => kind === "CANNOT_SAY");
}

/** What comes next, in words from where we stand. */
export function stepOfAsked({ nextSide, nextStep, steps = [] }: Looking) {
  if (nextSide === "OTHER" && isUnsure({ nextStep, steps })) return "theirs.UNSURE";
  return nextSide === "HOME" ? (`next.${nextStep}` as const) : (`theirs.${nextStep}` as const);
}
