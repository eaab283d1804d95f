import type { AuditHead } from "#shared/audit/audit-head.ts";
import type { EntryContent, Link } from "#shared/audit/seal-entry.ts";
import type { Sql } from "#shared/database/sql.ts";

/** Rung whenever entries were committed. */
export const auditChannel = "audit_entry";

export type UnsealedEntry = { seq: string; entry: EntryContent };
export type SealedEntry = { link: Link; entry: EntryContent };
export type SignedHead = { head: AuditHead; keyid: string; statement: string };

type EntryRow = EntryContent & { seq: string; epoch: string; position: string; hash: string };

const columns = `seq, id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor_issuer as "actorIssuer", actor, action, subject, request_id as "requestId", details, change, epoch, position, hash`;

/** The chain's end, for the one sealer that holds the lock until the transaction ends; `undefined` for any other. */
export async function lockChain(sql: Sql): Promise<Link | undefined> {
  const [lock] = await sql.query<{ isOurs: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit chain', 0)) as "isOurs"`,
  );
  return lock?.isOurs ? chainEnd(sql) : undefined;
}

export async function chainEnd(sql: Sql): Promise<Link | undefined> {
  const [row] = await sql.query<{ epoch: string; position: string; hash: string }>(
    "select epoch, position, hash from audit_chain",
  );
  return row && { epoch: row.epoch, position: Number(row.position), hash: row.hash };
}

/** What is committed and not sealed, in the order in which it was written. */
export async function unsealedEntries(sql: Sql, limit: number): Promise<UnsealedEntry[]> {
  const rows = await sql.query<EntryRow>(
    `select ${columns} from audit_entry where position is null order by audit_entry.seq limit $1`,
    [limit],
  );
  return rows.map((row) => ({ seq: row.seq, entry: contentOf(row) }));
}

export async function keepLinks(sql: Sql, links: readonly { seq: string; link: Link }[], head: SignedHead) {
  await sql.query(
    `update audit_entry set epoch = $1, position = sealed.position, hash = sealed.hash
     from unnest($2::bigint[], $3::bigint[], $4::text[]) as sealed (seq, position, hash)
     where audit_entry.seq = sealed.seq`,
    [
      head.head.epoch,
      links.map(({ seq }) => seq),
      links.map(({ link }) => link.position),
      links.map(({ link }) => link.hash),
    ],
  );
  await sql.query("update audit_chain set position = $1, hash = $2", [head.head.position, head.head.hash]);
  await keepHead(sql, head);
}

export async function keepHead(sql: Sql, { head, keyid, statement }: SignedHead): Promise<void> {
  await sql.query(
    `insert into audit_head (epoch, position, hash, keyid, statement) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [head.epoch, head.position, head.hash, keyid, statement],
  );
}

/** Forgets old heads of our own; the newest `kept` positions stay. */
export async function forgetHeads(sql: Sql, { epoch, position }: Link, kept: number): Promise<void> {
  await sql.query("delete from audit_head where epoch = $1 and position <= $2", [epoch, position - kept]);
}

export type OwnHead = { position: number; hash: string; keyid: string; statement: string };

/** Our own signed heads, the newest first. */
export async function ownHeads(sql: Sql, limit: number): Promise<OwnHead[]> {
  const rows = await sql.query<Omit<OwnHead, "position"> & { position: string }>(
    `select h.position, h.hash, h.keyid, h.statement from audit_head h join audit_chain c on c.epoch = h.epoch
     order by h.position desc, h.keyid limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** The chain's entries of one epoch after a position, in order; up to `last` where the chain goes on in another. */
export async function sealedAfter(
  sql: Sql,
  { epoch, position, last }: { epoch: string; position: number; last: number | undefined },
  limit: number,
): Promise<SealedEntry[]> {
  const rows = await sql.query<EntryRow>(
    `select ${columns} from audit_entry where epoch = $1 and position > $2 and ($3::bigint is null or position <= $3)
     order by audit_entry.position limit $4`,
    [epoch, position, last ?? null, limit],
  );
  return rows.map((row) => ({
    link: { epoch: row.epoch, position: Number(row.position), hash: row.hash },
    entry: contentOf(row),
  }));
}

function contentOf(row: EntryRow): EntryContent {
  const { id, at, actorIssuer, actor, action, subject, requestId, details, change } = row;
  return { id, at, actorIssuer, actor, action, subject, requestId, details, change };
}
