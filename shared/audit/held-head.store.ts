import type { AuditHead, OpenedHead } from "#shared/audit/audit-head.ts";
import type { Sql } from "#shared/database/sql.ts";

export type HeadVerdict = "KEPT" | "BEHIND" | "FORK" | "TOO_MANY";

export type HeldHead = { epoch: string; position: number; hash: string; statement: string };

/** One chain has one epoch; a party that shows more of them than this is not listened to. */
const maxEpochs = 20;
const maxRefused = 100;

/**
 * Keeps a peer's newest head of each epoch. One that goes back, or has another hash at the same position, is
 * refused, and both are kept as evidence.
 */
export async function holdHead(sql: Sql, opened: OpenedHead, now: Date): Promise<HeadVerdict> {
  const { head, statement } = opened;
  await sql.query("select pg_advisory_xact_lock(hashtextextended('held head ' || $1, 0))", [head.organization]);
  const heads = await headsHeldOf(sql, head.organization);
  const held = heads.find(({ epoch }) => epoch === head.epoch);
  if (!held && heads.length >= maxEpochs) return "TOO_MANY";
  const verdict = held ? judgeHead(head, held) : "KEPT";
  if (held && verdict !== "KEPT") await keepEvidence(sql, opened, { verdict, held, now });
  if (verdict !== "KEPT") return verdict;
  await sql.query(
    `insert into held_head (party, epoch, position, hash, statement, received_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (party, epoch) do update set position = excluded.position, hash = excluded.hash,
       statement = excluded.statement, received_at = excluded.received_at`,
    [head.organization, head.epoch, head.position, head.hash, statement, now],
  );
  return "KEPT";
}

/** Of a head that shows a new epoch: how far the party's other epochs had come. Asked before it is kept. */
export async function newestElsewhere(
  sql: Sql,
  { organization: party, epoch }: AuditHead,
): Promise<number | undefined> {
  const [row] = await sql.query<{ newest: string | null }>(
    `select max(position) as newest from held_head
     where party = $1 and not exists (select 1 from held_head where party = $1 and epoch = $2)`,
    [party, epoch],
  );
  return row?.newest ? Number(row.newest) : undefined;
}

/** What is held tells whether a chain may stand where a new head says it does. */
export function judgeHead(
  head: { position: number; hash: string },
  held: { position: number; hash: string },
): Exclude<HeadVerdict, "TOO_MANY"> {
  if (head.position < held.position) return "BEHIND";
  return head.position === held.position && head.hash !== held.hash ? "FORK" : "KEPT";
}

export async function headsHeldOf(sql: Sql, party: string): Promise<HeldHead[]> {
  const rows = await sql.query<Omit<HeldHead, "position"> & { position: string }>(
    "select epoch, position, hash, statement from held_head where party = $1 order by received_at desc limit $2",
    [party, maxEpochs],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** Heads of a party that were refused, as it signed them; the newest first. */
export async function headsRefusedOf(sql: Sql, party: string): Promise<string[]> {
  const rows = await sql.query<{ statement: string }>(
    "select statement from refused_head where party = $1 order by received_at desc limit $2",
    [party, maxRefused],
  );
  return rows.map(({ statement }) => statement);
}

async function keepEvidence(
  sql: Sql,
  { head, statement }: OpenedHead,
  { verdict, held, now }: { verdict: HeadVerdict; held: HeldHead; now: Date },
): Promise<void> {
  await sql.query(
    `insert into refused_head (party, epoch, position, hash, verdict, statement, held, received_at)
     select $1, $2, $3, $4, $5, $6, $7, $8
     where (select count(*) from refused_head where party = $1) < ${maxRefused}
     on conflict do nothing`,
    [head.organization, head.epoch, head.position, head.hash, verdict, statement, held.statement, now],
  );
}
