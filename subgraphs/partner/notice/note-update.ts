import type { ChangeScope } from "../command/run-change.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { NoticeKind } from "./notice-kind.ts";

/** What there is to look at: `subject` is the id of the row it is about. */
export type Update = { person: string; subject: string; urgency: Urgency; kind: NoticeKind };

/** There is something for one of our people to look at. Call it in the transaction of the change, which is recorded. */
export async function noteUpdate({ sql, newId, now }: ChangeScope, update: Update): Promise<void> {
  const { person, subject, urgency, kind } = update;
  await sql.query("insert into notice (id, person, kind, subject, urgency, noted_at) values ($1, $2, $3, $4, $5, $6)", [
    newId(),
    person,
    kind,
    subject,
    urgency,
    now,
  ]);
}
