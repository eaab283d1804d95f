import type { Sql } from "#shared/database/sql.ts";
import type { PageRequest } from "../graph/page.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { MessageKind } from "../reachability/message-kind.ts";
import type { NoticeKind, NoticeWay } from "./notice-kind.ts";

/** Something for one person to look at. */
export type Notice = {
  id: string;
  /** The first of those that went on from one person to the next. */
  root: string;
  person: string;
  way: NoticeWay;
  kind: NoticeKind;
  /** The id of the row it is about. */
  subject: string;
  urgency: Urgency;
  notedAt: Date;
  mailedAt: Date | null;
  seenAt: Date | null;
  /** When there was nothing to look at any more. */
  settledAt: Date | null;
};

export type NewNotice = Omit<Notice, "mailedAt" | "seenAt" | "settledAt">;

const columns = `id, root, person, way, kind, subject, urgency, noted_at as "notedAt", mailed_at as "mailedAt",
  seen_at as "seenAt", settled_at as "settledAt"`;
const isOpen = "seen_at is null and settled_at is null";

export async function saveNotice(sql: Sql, notice: NewNotice): Promise<void> {
  const { id, root, person, way, kind, subject, urgency, notedAt } = notice;
  await sql.query(
    `insert into notice (id, root, person, way, kind, subject, urgency, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, root, person, way, kind, subject, urgency, notedAt],
  );
}

/** The newest first, one more than asked for, to tell whether there are more. */
export async function newestNotices(
  sql: Sql,
  person: string,
  page: PageRequest<[notedAt: string, id: string]>,
): Promise<Notice[]> {
  const [notedAt, id] = page.after ?? [null, ""];
  const notices = await sql.query<Notice>(
    `select ${columns} from notice
     where person = $1 and ($2::timestamptz is null or noted_at < $2 or (noted_at = $2 and id > $3))
     order by noted_at desc, id limit $4`,
    [person, notedAt, id, page.first + 1],
  );
  return notices.map(withDates);
}

export async function findNotice(sql: Sql, id: string): Promise<Notice | undefined> {
  const [notice] = await sql.query<Notice>(`select ${columns} from notice where id = $1`, [id]);
  return notice && withDates(notice);
}

/** One that still waits for somebody, locked until the transaction ends. */
export async function lockOpenNotice(sql: Sql, id: string): Promise<Notice | undefined> {
  const text = `select ${columns} from notice where id = $1 and ${isOpen} for update`;
  const [notice] = await sql.query<Notice>(text, [id]);
  return notice && withDates(notice);
}

/** When each kind of message has told of it. */
const toldColumns = { MAIL: "mailed_at", SMS: "texted_at", PUSH: "pushed_at" } as const;

/** What a person has not looked at and no message of this kind has told of, oldest first. */
export async function untoldNotices(
  sql: Sql,
  person: string,
  kind: MessageKind,
): Promise<Pick<Notice, "id" | "urgency">[]> {
  const text = `select id, urgency from notice where person = $1 and ${toldColumns[kind]} is null and ${isOpen}
    order by noted_at, id limit 1000`;
  return sql.query(text, [person]);
}

/** Which of these people have not looked yet at this, told for the same reason; with `after`, told after it. */
export async function stillTold(
  sql: Sql,
  { subject, kind, after }: Pick<Notice, "subject" | "kind"> & { after?: Date },
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ person: string }>(
    `select person from notice where subject = $1 and kind = $2 and person = any($3) and ${isOpen}
       and ($4::timestamptz is null or noted_at > $4)`,
    [subject, kind, people, after ?? null],
  );
  return new Set(rows.map(({ person }) => person));
}

export async function markTold(
  sql: Sql,
  { ids, kind }: { ids: readonly string[]; kind: MessageKind },
  now: Date,
): Promise<void> {
  await sql.query(`update notice set ${toldColumns[kind]} = $2 where id = any($1)`, [ids, now]);
}

/** The ids of all that went from one person to the next with this one. */
export async function seeNotice(sql: Sql, { id, root }: Notice, now: Date): Promise<string[]> {
  await sql.query("update notice set seen_at = $2 where id = $1", [id, now]);
  const chain = await sql.query<{ id: string }>("select id from notice where root = $1", [root]);
  return chain.map((one) => one.id);
}

type Settled = { subject: string; kind?: NoticeKind | undefined };

/** Nobody has to look at this any more; the ids of what waited. */
export async function settleNotices(sql: Sql, { subject, kind }: Settled, now: Date): Promise<string[]> {
  const text = `update notice set settled_at = $2 where subject = $1 and ($3::text is null or kind = $3) and ${isOpen}
    returning id`;
  return (await sql.query<{ id: string }>(text, [subject, now, kind ?? null])).map(({ id }) => id);
}

/** On a transaction's connection times are read as text. */
function withDates(row: Notice): Notice {
  const moment = (at: Date | null) => at && new Date(at);
  const { notedAt, mailedAt, seenAt, settledAt } = row;
  const times = { mailedAt: moment(mailedAt), seenAt: moment(seenAt), settledAt: moment(settledAt) };
  return { ...row, notedAt: new Date(notedAt), ...times };
}
