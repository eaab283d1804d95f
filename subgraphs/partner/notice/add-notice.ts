import { answerBy } from "../answer-time/answer-by.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { messagesWanted } from "../reachability/message-kind.ts";
import type { Reachability } from "../reachability/reachability.store.ts";
import { messageMoment } from "./message-moment.ts";
import { queueMessage } from "./message-queue.store.ts";
import { type NewNotice, saveNotice } from "./notice.store.ts";
import { unopenedKind } from "./unopened-kind.ts";

/** What is noted, for whoever it is; `root` is the notice that it goes on from. */
export type Addition = Pick<NewNotice, "subject" | "urgency" | "kind" | "way"> & { root?: string };

/** A notice for somebody who is there, its messages and its clock; nobody is told after the coordinators. */
export async function addNotice(scope: ChangeScope, reached: Reachability, addition: Addition): Promise<NewNotice> {
  const { sql, now } = scope;
  const { way, kind, subject, urgency } = addition;
  const person = reached.id;
  const id: string = scope.newId();
  const notice = { id, root: addition.root ?? id, person, way, kind, subject, urgency, notedAt: now };
  await saveNotice(sql, notice);
  scope.record({ action: "notice.note", subject: person, details: { notice: id, way, kind, about: subject } });
  const moment = messageMoment(reached, urgency, now);
  for (const message of messagesWanted(reached)) await queueMessage(sql, { person, kind: message }, moment);
  if (way === "COORDINATOR") return notice;
  const until = await answerBy(sql, { kind: "OPENING", urgency, person }, now);
  await setDeadline(sql, { kind: unopenedKind, subject: id }, until);
  return notice;
}
