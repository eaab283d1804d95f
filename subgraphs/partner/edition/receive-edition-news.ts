import type { ChangeScope } from "../command/run-change.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { tellCoordinators } from "../notice/tell-coordinators.ts";
import { readPeriod } from "../report/period.ts";
import { type AnswerParts, answerRound } from "./answer-round.ts";
import type { EditionCall, EditionEnd, EditionNews } from "./edition-event.ts";
import { countHeard, endEditionPart, insertEditionPart, lockEditionPart, sentDigests } from "./edition-part.store.ts";

/** Editions of one period that are heard at all: the ledger lets two be answered. */
const mostCalls = 9;

/** A quarter, and a number where the quarter has several editions: 2026-Q3, 2026-Q3-2. */
const editionForm = /^(20\d{2}-Q[1-4])(-[2-9])?$/;

/** Keeps one fact that the statistics service has told, in the transaction of its batch. */
export async function keepEditionNews(scope: ChangeScope, news: EditionNews, parts: AnswerParts): Promise<void> {
  switch (news.kind) {
    case "CALLED":
      return keepCall(scope, news.said, parts);
    case "ROUND":
      return answerRound(scope, news.said, parts);
    case "ENDED":
      return keepEnd(scope, news.said, parts);
  }
}

/** Coordinators are told, and nothing leaves before one of them has joined. */
async function keepCall(scope: ChangeScope, call: EditionCall, { log }: AnswerParts): Promise<void> {
  const { sql, now } = scope;
  const { edition, period, epsilon } = call;
  const isQuarters = editionForm.exec(edition)?.[1] === period && readPeriod(period) !== undefined;
  if (!isQuarters || (await countHeard(sql, "edition_part", period)) >= mostCalls) {
    return log.warn({}, "edition.call-ignored");
  }
  if (!(await insertEditionPart(sql, call, now))) return;
  scope.record({ action: "edition.call", subject: edition, details: { period, epsilon } });
  await tellCoordinators(scope, { subject: edition, kind: "EDITION_CALLED", urgency: "CAN_WAIT" });
}

/** What the centre says that it holds of ours is compared with what was sent, and kept. */
async function keepEnd(scope: ChangeScope, end: EditionEnd, { log }: AnswerParts): Promise<void> {
  const { sql, organization } = scope;
  const part = await lockEditionPart(sql, end.edition);
  if (!part || part.state === "PUBLISHED" || part.state === "FAILED") return;
  const held = end.participants.find((one) => one.organization === organization)?.digest ?? undefined;
  const isHeldAsSent = held === undefined ? null : (await sentDigests(sql, end.edition)).includes(held);
  if (isHeldAsSent === false) log.error({}, "edition.held-otherwise");
  const isHeld = isHeldAsSent === null ? "nothing" : isHeldAsSent ? "as sent" : "otherwise";
  const state = end.state === "PUBLISHED" ? "PUBLISHED" : "FAILED";
  await endEditionPart(sql, { end, state, isHeldAsSent });
  await settleUpdates(scope, end.edition);
  scope.record({ action: "edition.end", subject: end.edition, details: { state: end.state, isHeld } });
}
