import type { EntryKind } from "../audit/entry-kind.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { answerTime } from "../introduction/answer-time.ts";
import type { StepKind } from "../introduction/introduction.codes.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { appendStep, moveAnswer } from "../introduction/introduction-write.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { followClocks, noteAtHome, type Speaker, systemSpeaker } from "../introduction/step-introduction.ts";
import { tellIntroduction } from "../introduction/tell-introduction.ts";
import type { CheckStanding } from "./check-standing.ts";

export type CheckNote = {
  kind: StepKind;
  by?: Speaker;
  code?: string | null;
  action: EntryKind;
  details?: Readonly<Record<string, string | number>>;
};

/**
 * The look for a conflict went on: a line of the timeline, the clock of whoever is to do what comes next, and a word
 * to whoever waits. The introduction is locked, and what changed is written.
 */
export async function noteCheck(
  scope: ChangeScope,
  { before, conflict }: { before: Introduction; conflict: CheckStanding },
  { kind, by = systemSpeaker, code = null, action, details = {} }: CheckNote,
): Promise<Introduction> {
  await appendStep(scope.sql, before.id, { kind, ...by, code, at: scope.now });
  const after = await followTurn(scope, before, { ...before, conflict });
  if (by.side !== "HOME") await noteAtHome(scope, after);
  await tellIntroduction(scope.sql, after);
  scope.record({ action, subject: before.id, details: { ...details, ...(code === null ? {} : { code }) } });
  return after;
}

/** When it is another's turn, their own clock runs, from the beginning. */
export async function followTurn(scope: ChangeScope, before: Introduction, after: Introduction): Promise<Introduction> {
  if (nextStepOf(before).step === nextStepOf(after).step) return after;
  const answerBy = await answerTime(scope, after);
  await moveAnswer(scope.sql, after.id, answerBy);
  await followClocks(scope, { ...after, answerBy });
  return { ...after, answerBy };
}
