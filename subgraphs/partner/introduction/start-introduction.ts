import type { CommandScope } from "../command/run-command.ts";
import { asShown } from "../conflict-check/check-standing.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { answerTime } from "./answer-time.ts";
import { appendStep, insertIntroduction, type NewIntroduction } from "./introduction-write.store.ts";
import { answerDue, type Speaker } from "./step-introduction.ts";
import { tellIntroduction } from "./tell-introduction.ts";

export type Start = Omit<NewIntroduction, "id" | "answerBy" | "startedBy">;

/** Begins an introduction: its first line, its first clock, and the word to the responder's organization. */
export async function startIntroduction(scope: CommandScope, start: Start, by: Speaker): Promise<string> {
  const { sql, now, actor } = scope;
  const id = scope.newId();
  const answerBy = await answerTime(scope, { state: start.way, need: start.need, contact: null, conflict: asShown });
  await insertIntroduction(sql, { ...start, id, answerBy, startedBy: actor.id }, now);
  const kind = start.way === "REQUESTED" ? "REQUEST" : "OFFER";
  await appendStep(sql, id, { kind, ...by, code: null, at: now });
  if (answerBy) await setDeadline(sql, { kind: answerDue, subject: id }, answerBy);
  const begun = { state: start.way, reason: null, reservation: null, conflict: asShown, answerBy };
  await tellIntroduction(sql, { ...start, ...begun, id });
  const action = start.way === "REQUESTED" ? "introduction.request" : "introduction.offer";
  scope.record({ action, subject: id, details: { issues: start.issues.length, isShort: start.isShort } });
  return id;
}
