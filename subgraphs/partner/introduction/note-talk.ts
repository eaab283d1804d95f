import type { ChangeScope } from "../command/run-change.ts";
import type { Introduction } from "./introduction.store.ts";
import { appendStep, type NewStep } from "./introduction-write.store.ts";
import { tellIntroduction } from "./tell-introduction.ts";

type Talk = Omit<NewStep, "at">;

/** A question or an answer: a line of the timeline that moves nothing. */
export async function noteTalk(scope: ChangeScope, introduction: Introduction, step: Talk): Promise<void> {
  await appendStep(scope.sql, introduction.id, { ...step, at: scope.now });
  await tellIntroduction(scope.sql, introduction);
  const details = { by: step.side, ...(step.code === null ? {} : { code: step.code }) };
  scope.record({ action: "introduction.talk", subject: introduction.id, details });
}
