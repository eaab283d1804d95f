import type { Asked } from "../need/need-types.ts";

/** Whether somebody represents them now: advice alone needs no file. */
export function isTakenOn({ state, isAdvice }: Pick<Asked, "state"> & { isAdvice: boolean }): boolean {
  return state === "ACCEPTED" && !isAdvice;
}
