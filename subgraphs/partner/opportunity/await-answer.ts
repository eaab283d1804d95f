import { answerBy } from "../answer-time/answer-by.ts";
import { earlier } from "../answer-time/earlier.ts";
import type { ChangeScope } from "../command/run-change.ts";
import type { Urgency } from "../need/need.codes.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { type AwaitedSaid, showingAwaited } from "./awaited-said.ts";
import type { ShowingLive } from "./showing-said.ts";

/** Of what an answer is awaited, and of whom among our own people. */
export type AnswerAwaited = { said: ShowingLive; keeper: string };

/**
 * Until when our person is awaited: by our own answer times, in their working time, and no longer than the home can
 * wait, as it says itself.
 */
export async function awaitedUntil(
  { sql, now }: Pick<ChangeScope, "sql" | "now">,
  { said, keeper }: AnswerAwaited,
): Promise<Date> {
  const urgency: Urgency = said.urgency;
  const own = await answerBy(sql, { kind: "FIRST_ANSWER", urgency, person: keeper }, now);
  return earlier(own, new Date(said.awaitedAtMost ?? said.answerBy));
}

/** Tells the home, so that both sides count to the same moment. */
export async function tellAwaited(
  { sql }: Pick<ChangeScope, "sql">,
  { home, needId, until }: { home: string; needId: string; until: Date },
): Promise<void> {
  const data: AwaitedSaid = { awaitedUntil: until.toISOString() };
  await tellPeer(sql, home, [{ type: showingAwaited, subject: needId, data }]);
}
