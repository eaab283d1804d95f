import { earlier } from "../answer-time/earlier.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { lockDeadline, setDeadline } from "../deadline/deadline.store.ts";
import { lockNeed } from "../need/need.store.ts";
import { type AwaitedSaid, awaitedSaid, showingAwaited } from "../opportunity/awaited-said.ts";
import { type Origin, peerNews } from "../peer/peer-news.ts";
import { saveSearch, searchOf } from "./need-search.store.ts";
import { searchStep } from "./search-kinds.ts";
import { lockShowing, needOfShowing, showingsOfNeed } from "./showing.store.ts";
import { awaitedAtMost, waveEndOf } from "./wave-end.ts";

/** A responder's organization says until when they are to be awaited, in the working time of its people. */
export const awaitedNews = peerNews(showingAwaited, awaitedSaid, keepAwaited);

/** No longer than any wave may take: whoever names a later day holds up nobody. */
async function keepAwaited(scope: ChangeScope, said: AwaitedSaid, { sender, subject }: Origin): Promise<void> {
  const { em, sql, record } = scope;
  const id = await needOfShowing(sql, subject);
  if (id === undefined) return;
  await lockDeadline(sql, { kind: searchStep, subject: id });
  const need = await lockNeed(em, id);
  const showing = await lockShowing(em, subject);
  if (showing?.organization !== sender || showing.state !== "OPEN") return;
  const until = earlier(new Date(said.awaitedUntil), awaitedAtMost(showing.shownAt, showing.urgency));
  if (until.getTime() === showing.awaitedUntil.getTime()) return;
  showing.awaitedUntil = until;
  record({ action: "showing.await", subject, details: { need: id, until: until.toISOString() } });
  await em.flush();
  if (need?.status === "OPEN") await moveStep(scope, id);
}

/** The next are asked when the last of the wave is awaited no more. */
async function moveStep({ em, sql, now }: ChangeScope, need: string): Promise<void> {
  const search = await searchOf(sql, need);
  const waveEnd = waveEndOf(await showingsOfNeed(em, need));
  if (search?.step !== "NEXT_WAVE" || search.dueAt !== null || waveEnd === undefined) return;
  const stepAt = waveEnd > now ? waveEnd : now;
  await saveSearch(sql, { ...search, stepAt });
  await setDeadline(sql, { kind: searchStep, subject: need }, stepAt);
}
