import type { Sql } from "#shared/database/sql.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import { type BlindRequest, endRequest, nextRequest } from "./blind-request.store.ts";
import { type ComputedAnswer, computeAnswer } from "./compute-answer.ts";
import type { BlindRefusal } from "./conflict-check.codes.ts";
import { conflictSetting, listedInputs } from "./conflict-setting.store.ts";
import { tellEvaluation, tellNoAnswer } from "./tell-evaluation.ts";

export type AnswerParts = ChangeParts & {
  pool: Sql;
  log: Logger;
  /** Aborted when the process is to stop: what is not finished is computed anew after that. */
  signal?: AbortSignal;
  /** In the place of the product's own, for tests of what a lying organization would do. */
  compute?: typeof computeAnswer;
};

/**
 * Answers who has waited longest. The computing is outside of any transaction; the answer, and that it was given, are
 * one: whatever ends before is computed anew under another key, and nothing was told under the one before.
 * @returns whether there was somebody
 */
export async function answerNext(parts: AnswerParts): Promise<boolean> {
  const request = await nextRequest(parts.pool);
  if (!request) return false;
  const { compute = computeAnswer, signal } = parts;
  const answer = await compute(request.blinded, await listedInputs(parts.pool), signal);
  await runChange(parts, "comparison", (scope) => giveAnswer(scope, request, answer));
  parts.log.info({ keys: request.blinded.length, isAnswered: answer !== undefined }, "comparison.done");
  return true;
}

async function giveAnswer(
  scope: ChangeScope,
  { introduction, home, blinded }: BlindRequest,
  answer: ComputedAnswer | undefined,
): Promise<void> {
  const { way, keys } = await conflictSetting(scope.sql);
  const why: BlindRefusal | undefined = way !== "BLIND" || keys === 0 ? "NOT_OFFERED" : "UNREADABLE";
  const isGiven = answer !== undefined && why !== "NOT_OFFERED";
  if (!(await endRequest(scope.sql, introduction, isGiven ? "ANSWERED" : "REFUSED"))) return;
  if (isGiven) await tellEvaluation(scope.sql, { introduction, home }, answer);
  else await tellNoAnswer(scope.sql, { introduction, home, why });
  const details = { home, keys: blinded.length, isGiven };
  scope.record({ action: "conflict.evaluate", subject: introduction, details });
}
