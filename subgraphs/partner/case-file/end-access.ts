import type { ChangeScope } from "../command/run-change.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { liveIntroductionsOf } from "../introduction/introduction.store.ts";
import { appendStep } from "../introduction/introduction-write.store.ts";
import { tellIntroduction } from "../introduction/tell-introduction.ts";
import { needHolder } from "../need/need-holder.store.ts";
import { noteUpdate } from "../notice/note-update.ts";
import type { Permission } from "../permission/permission.store.ts";
import { keepersOfSealedFor } from "./cannot-open.store.ts";
import { type Marked, markFor, markUnder } from "./case-file-write.store.ts";

/**
 * A permission has ended: nothing is handed out under it any more, whatever this does. The home is told what to seal
 * anew, and those who could open it that they cannot any more.
 */
export async function endAccessUnder(scope: ChangeScope, permission: Permission): Promise<void> {
  if (permission.purpose !== "CASE_FILE") return;
  const marked = await markUnder(scope.sql, permission.id);
  if (marked.length === 0) return;
  const isGoingOn = permission.endedAs === "EXPIRED" || permission.endedAs === "WITHDRAWN";
  await tellHome(scope, permission.need, { marked, isGoingOn });
  await tellOthers(scope, permission);
}

/** An introduction has ended: the same, for its people who do not go on by another one. */
export async function endAccessOf(
  scope: ChangeScope,
  { need, responder, people, reason }: Introduction,
): Promise<void> {
  const marked = await markFor(scope.sql, { need, responder, people: people.map(({ id }) => id) });
  if (marked.length > 0) await tellHome(scope, need, { marked, isGoingOn: reason !== "NEED_ENDED" });
}

/** Somebody of the home has left: whoever looks after what was sealed for them too is told to seal it anew. */
export async function endAccessOfColleague(scope: ChangeScope, person: string): Promise<void> {
  for (const { need, heldBy } of await keepersOfSealedFor(scope.sql, person)) {
    if (heldBy === person) continue; // it is told to whom it is handed over
    await noteUpdate(scope, { person: heldBy, subject: need, kind: "SEAL_ANEW", urgency: "SOON" });
  }
}

async function tellHome(
  scope: ChangeScope,
  need: string,
  { marked, isGoingOn }: { marked: readonly Marked[]; isGoingOn: boolean },
): Promise<void> {
  const sections = [...new Set(marked.map(({ section }) => section))].sort();
  scope.record({ action: "case.end-access", subject: need, details: { sections } });
  const holder = isGoingOn ? await needHolder(scope.sql, need) : undefined;
  if (!holder) return;
  await noteUpdate(scope, { person: holder.person, subject: need, kind: "SEAL_ANEW", urgency: "SOON" });
}

/** A line of the timeline, for every introduction with somebody whom the permission named. */
async function tellOthers(scope: ChangeScope, { need, people }: Permission): Promise<void> {
  const { sql, now } = scope;
  for (const one of await liveIntroductionsOf(sql, need)) {
    if (one.state !== "ACCEPTED" || !one.people.some(({ id }) => people.includes(id))) continue;
    await appendStep(sql, one.id, { kind: "END_ACCESS", side: "HOME", actor: null, name: null, code: null, at: now });
    await tellIntroduction(sql, one);
  }
}
