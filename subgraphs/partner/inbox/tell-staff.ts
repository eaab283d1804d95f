import type { Sql } from "#shared/database/sql.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { conflictSetting } from "../conflict-check/conflict-setting.store.ts";
import type { RefusalReason } from "../introduction/introduction.codes.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { contactsOf } from "../reachability/contacts.store.ts";
import { type InboxItem, liveInboxItems } from "./inbox-item.store.ts";

const staffed = "org.alight.introduction.staffed.v1";
const refused = "org.alight.introduction.refused.v1";
const mostPeople = 500;

type Told = Pick<InboxItem, "introduction" | "home" | "keeper">;

/** Tells a home who may act for the responder, and how they are reached: who looks after them, and our coordinators. And who looks for conflicts. */
export async function tellStaff({ sql }: Pick<ChangeScope, "sql">, item: Told): Promise<void> {
  const rows = await sql.query<{ id: string; name: string }>(
    `select id, name from person where status = 'ACTIVE' and (id = $1 or 'COORDINATOR' = any(roles))
     order by id <> $1, id limit $2`,
    [item.keeper, mostPeople],
  );
  const people = rows.map(({ id, name }) => ({ id, name }));
  const [first] = people;
  const contact = first ? ((await contactsOf(sql, [first.id])).get(first.id) ?? null) : null;
  const { way, checkers } = await conflictSetting(sql);
  const data = { introduction: item.introduction, people, contact, conflict: { way, checkers } };
  await tellPeer(sql, item.home, [{ type: staffed, subject: item.introduction, data }]);
}

export type Refusal = { introduction: string; reason: RefusalReason };

/** Tells a home that nobody here takes it, or not any more: a code, and no word about the responder. */
export async function tellRefused({ sql }: Pick<ChangeScope, "sql">, home: string, data: Refusal) {
  await tellPeer(sql, home, [{ type: refused, subject: data.introduction, data }]);
}

/** Everything that lives with a home, after it lost its database. */
export async function tellStaffAgain(sql: Sql, home: string): Promise<void> {
  for (const item of await liveInboxItems(sql, { home })) await tellStaff({ sql }, item);
}

/** Other people act from now on: every home with which something lives is told. Call it when that is written. */
export async function tellStaffAnew(scope: ChangeScope, responders?: readonly string[]): Promise<void> {
  await scope.em.flush();
  for (const item of await liveInboxItems(scope.sql, {})) {
    if (responders === undefined || responders.includes(item.responder)) await tellStaff(scope, item);
  }
}
