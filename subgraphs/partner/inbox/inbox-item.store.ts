import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import type { PageRequest } from "../graph/page.ts";
import { askedWithinMs, waitingStates } from "../introduction/asking-limits.ts";
import type { IntroductionReason, IntroductionState, Side } from "../introduction/introduction.codes.ts";
import type { NextStep } from "../introduction/move-introduction.ts";
import type { Urgency } from "../need/need.codes.ts";

/** On the responder's side: which introduction, held elsewhere, concerns us, and where it stands as its home says. */
export type InboxItem = {
  id: string;
  introduction: string;
  home: string;
  responder: string;
  state: IntroductionState;
  isShort: boolean;
  urgency: Urgency;
  issues: string[];
  reason: IntroductionReason | null;
  /** How many notes the home's people have written. */
  notes: number;
  /** What comes next as its home has said it, whose it is to do, and until when. Null: the home has not said. */
  nextStep: NextStep["step"] | null;
  nextSide: Side | null;
  answerBy: string | null;
  /** When the home last sealed something of the case file for people of ours. */
  sealedAt: string | null;
  /** Whether the home does not take part for now. */
  isHomeStopped: boolean;
  updatedAt: Date;
  /** Who looks after the responder now. */
  keeper: string;
};

type Row = Omit<InboxItem, "updatedAt"> & { updatedAt: string };

const select = `select b.id, b.introduction, b.home, b.responder, b.state, b.is_short as "isShort", b.urgency,
  to_json(b.issues) as issues, b.reason, b.notes, b.next_step as "nextStep",
  b.next_side as "nextSide", ${isoText("b.answer_by")} as "answerBy", ${isoText("b.sealed_at")} as "sealedAt",
  b.is_home_stopped as "isHomeStopped", ${isoText("b.updated_at")} as "updatedAt", r.held_by as keeper
  from inbox_item b join responder r on r.id = b.responder`;

const live = "b.state in ('REQUESTED', 'OFFERED', 'CONFLICT_CHECK', 'CLEARED', 'RESERVED', 'ACCEPTED')";

/** Those of these ids, at most 1,000. */
export async function inboxRows(sql: Sql, ids: readonly string[]): Promise<InboxItem[]> {
  return (await sql.query<Row>(`${select} where b.id = any($1)`, [ids])).map(read);
}

export async function inboxItemOf(sql: Sql, introduction: string): Promise<InboxItem | undefined> {
  return (await sql.query<Row>(`${select} where b.introduction = $1`, [introduction])).map(read)[0];
}

/** Which are meant: all, or those that stand there, of responders whom somebody looks after. */
export type InboxChoice = { state?: IntroductionState | undefined; heldBy?: string | undefined };

/** The latest first, one more than asked for; those of the responders that `keeper` looks after, or all. */
export async function latestInboxItems(
  sql: Sql,
  { keeper, state, heldBy }: InboxChoice & { keeper: string | undefined },
  page: PageRequest<[updatedAt: string, id: string]>,
): Promise<InboxItem[]> {
  const [updatedAt, id] = page.after ?? [null, null];
  const text = `${select} where ($1::text is null or r.held_by = $1)
    and ($2::timestamptz is null or b.updated_at < $2 or (b.updated_at = $2 and b.id > $3))
    and ($5::text is null or b.state = $5) and ($6::text is null or r.held_by = $6)
    order by b.updated_at desc, b.id limit $4`;
  const values = [keeper ?? null, updatedAt, id, page.first + 1, state ?? null, heldBy ?? null];
  return (await sql.query<Row>(text, values)).map(read);
}

/** Everything that lives: of one responder, with one home, or all. */
export async function liveInboxItems(
  sql: Sql,
  { responder, home }: { responder?: string; home?: string },
): Promise<InboxItem[]> {
  const text = `${select} where ${live} and ($1::text is null or b.responder = $1)
    and ($2::text is null or b.home = $2) order by b.id`;
  return (await sql.query<Row>(text, [responder ?? null, home ?? null])).map(read);
}

/** One of them, locked until the transaction ends. */
export async function lockInboxItem(sql: Sql, id: string): Promise<InboxItem | undefined> {
  await sql.query("select 1 from inbox_item where id = $1 for update", [id]);
  return (await inboxRows(sql, [id]))[0];
}

/** What lives of which it is not written yet that its home is stopped now, or is not any more; at most 500 ids. */
export async function inboxItemsStoppedOtherwise(sql: Sql, stopped: readonly string[]): Promise<string[]> {
  const text = `select id from inbox_item b where ${live} and is_home_stopped <> (home = any($1)) order by id limit 500`;
  return (await sql.query<{ id: string }>(text, [stopped])).map(({ id }) => id);
}

export type HomeStopped = { id: string; isStopped: boolean; isOver: boolean; now: Date };

/** That its home is stopped, or not any more; what is over with it is over for us. */
export async function setHomeStopped(sql: Sql, { id, isStopped, isOver, now }: HomeStopped): Promise<void> {
  await sql.query(
    `update inbox_item set is_home_stopped = $2, updated_at = $4, state = case when $3 then 'DECLINED' else state end,
       reason = case when $3 then 'ORGANIZATION_STOPPED' else reason end where id = $1`,
    [id, isStopped, isOver, now],
  );
}

/** How much of one home came in the last day or still waits: of one responder, and of all. Offers are counted apart. */
export async function takenInFrom(
  sql: Sql,
  { home, responder, isOffer }: { home: string; responder: string; isOffer: boolean },
  now: Date,
): Promise<{ ofResponder: number; ofAll: number }> {
  const [row] = await sql.query<{ ofResponder: number; ofAll: number }>(
    `select count(*) filter (where responder = $2)::int as "ofResponder", count(*)::int as "ofAll" from inbox_item
     where home = $1 and is_offer = $3 and (received_at > $4 or state = any($5))`,
    [home, responder, isOffer, new Date(now.getTime() - askedWithinMs), waitingStates],
  );
  return row ?? { ofResponder: 0, ofAll: 0 };
}

export type ToldItem = Omit<InboxItem, "keeper" | "isHomeStopped">;

/** Keeps what the home says. False when the id is another introduction's: nothing is kept then. */
export async function saveInboxItem(sql: Sql, item: ToldItem): Promise<boolean> {
  const saved = await sql.query(
    `insert into inbox_item (id, introduction, home, responder, state, is_short, urgency, issues, reason, notes, updated_at,
       received_at, is_offer, next_step, next_side, answer_by, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $5 = 'OFFERED', $12, $13, $14, $15)
     on conflict (id) do update set state = excluded.state, urgency = excluded.urgency, reason = excluded.reason,
       notes = excluded.notes, next_step = excluded.next_step, next_side = excluded.next_side,
       answer_by = excluded.answer_by, sealed_at = excluded.sealed_at, updated_at = excluded.updated_at
     where inbox_item.introduction = excluded.introduction
     returning 1`,
    [
      item.id,
      item.introduction,
      item.home,
      item.responder,
      item.state,
      item.isShort,
      item.urgency,
      item.issues,
      item.reason,
      item.notes,
      item.updatedAt,
      ...[item.nextStep, item.nextSide, item.answerBy, item.sealedAt],
    ],
  );
  return saved.length > 0;
}

function read(row: Row): InboxItem {
  return { ...row, updatedAt: new Date(row.updatedAt) };
}

/** The item of an introduction, and the reservations made for it. @returns their ids, the item's first */
export async function deleteInboxItem(sql: Sql, introduction: string): Promise<string[]> {
  const items = await sql.query<{ id: string }>("delete from inbox_item where introduction = $1 returning id", [
    introduction,
  ]);
  const text = "delete from reservation where introduction = $1 returning id";
  const reservations = await sql.query<{ id: string }>(text, [introduction]);
  return [...items, ...reservations].map(({ id }) => id);
}
