import type { ChangeScope } from "../command/run-change.ts";
import { Showing } from "./showing.entity.ts";
import { liveShowings } from "./showing.store.ts";
import { tellShowings } from "./tell-showings.ts";

type Asked = { responder: string; issues: readonly string[] };

/**
 * Who is asked by name has one thing to answer, not two: what waits for them of a locked need goes. Only where all that
 * they were shown is asked for: otherwise they would learn that what was shown and what is asked for are one need's.
 */
export async function askInstead(scope: ChangeScope, need: string, asked: readonly Asked[]): Promise<void> {
  const { em, sql, now, record } = scope;
  const going = (await liveShowings(em, need)).filter((showing) => asked.some((one) => coversAll(one, showing)));
  for (const showing of going) showing.go("ASKED", now);
  await tellShowings(sql, going);
  if (going.length === 0) return;
  record({ action: "showing.change", subject: need, details: { changed: going.length, gone: going.length } });
}

/** What was asked of them by name is over: nobody waits for them any more. */
export async function stopAwaiting(scope: ChangeScope, need: string, responder: string): Promise<void> {
  const { em, now } = scope;
  const asked = await em.find(Showing, { need, responder, goneBecause: "ASKED" }, { refresh: true });
  for (const showing of asked) showing.awaitedUntil = now;
  if (asked.length === 0) return;
  scope.record({ action: "showing.change", subject: need, details: { changed: asked.length, gone: 0 } });
}

function coversAll(asked: Asked, { responder, state, issues }: Showing): boolean {
  if (state !== "OPEN" || responder !== asked.responder) return false;
  return issues.every(({ id }) => asked.issues.includes(id));
}
