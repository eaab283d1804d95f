import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { type Introduction, lockIdleIntroduction } from "./introduction.store.ts";
import { answerDue, holdDue, stepIntroduction, systemSpeaker } from "./step-introduction.ts";
import { tellLost } from "./tell-introduction.ts";

const laterMs = 5_000;

/** The introduction, locked. While somebody works on its need the deadline is put off for a moment. */
export async function lockForDeadline(scope: ChangeScope, kind: string, id: string): Promise<Introduction | undefined> {
  const introduction = await lockIdleIntroduction(scope.sql, id);
  if (introduction !== "BUSY") return introduction;
  await setDeadline(scope.sql, { kind, subject: id }, new Date(scope.now.getTime() + laterMs));
  return undefined;
}

/** Nobody said a word in time: it is over, and somebody else can be asked. */
async function passAnswer(scope: ChangeScope, id: string): Promise<void> {
  const introduction = await lockForDeadline(scope, answerDue, id);
  if (!introduction?.answerBy || introduction.answerBy > scope.now) return;
  await stepIntroduction(scope, introduction, { kind: "EXPIRE", by: systemSpeaker });
}

/** The place was not confirmed in time: nothing is held any more, and the reservation counts for nothing. */
async function passHold(scope: ChangeScope, id: string): Promise<void> {
  const introduction = await lockForDeadline(scope, holdDue, id);
  if (introduction?.state !== "RESERVED" || introduction.reservation === null) return;
  const { organization, reservation } = introduction;
  await stepIntroduction(scope, introduction, { kind: "LAPSE", by: systemSpeaker });
  await tellLost(scope.sql, organization, { introduction: id, reservation });
}

export const introductionDeadlines: readonly DeadlineKind[] = [
  { kind: answerDue, pass: passAnswer },
  { kind: holdDue, pass: passHold },
];
