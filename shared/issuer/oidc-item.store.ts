import { createHash } from "node:crypto";
import type { Sql } from "#shared/database/sql.ts";

/**
 * The table that an issuer's migration creates: sessions, sign-ins under way, codes, grants, refresh tokens. Items
 * are kept under the hash of their id, which for codes and refresh tokens is the secret itself.
 */
export const oidcItemTable = `
create table oidc_item (
  model text not null,
  id_hash text not null,
  payload jsonb not null,
  account text,
  grant_id text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz not null,
  primary key (model, id_hash)
);
create index oidc_item_account on oidc_item (account) where account is not null;
create index oidc_item_grant on oidc_item (grant_id) where grant_id is not null;
create index oidc_item_uid on oidc_item (uid) where uid is not null;
create index oidc_item_expires on oidc_item (expires_at);
`;

export type OidcItem = {
  model: string;
  id: string;
  payload: object;
  account: string | undefined;
  grantId: string | undefined;
  uid: string | undefined;
  expiresInS: number;
};

type ItemRow = { payload: unknown; consumed_at: Date | null };

const sweptAtOnce = 5_000;

export async function saveItem(sql: Sql, item: OidcItem): Promise<void> {
  await sql.query(
    `insert into oidc_item (model, id_hash, payload, account, grant_id, uid, expires_at)
     values ($1, $2, $3::jsonb, $4, $5, $6, now() + make_interval(secs => $7))
     on conflict (model, id_hash) do update set payload = excluded.payload, account = excluded.account,
       grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
    valuesOf(item),
  );
}

/** Saves an item that must not be there yet. False when it is: somebody else was first. */
export async function saveNewItem(sql: Sql, item: OidcItem): Promise<boolean> {
  const saved = await sql.query(
    `insert into oidc_item as known (model, id_hash, payload, account, grant_id, uid, expires_at)
     values ($1, $2, $3::jsonb, $4, $5, $6, now() + make_interval(secs => $7))
     on conflict (model, id_hash) do update set expires_at = excluded.expires_at where known.expires_at < now()
     returning 1`,
    valuesOf(item),
  );
  return saved.length > 0;
}

export async function findItem(sql: Sql, model: string, id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await sql.query<ItemRow>(
    "select payload, consumed_at from oidc_item where model = $1 and id_hash = $2 and expires_at > now()",
    [model, hashOf(id)],
  );
  return row && { ...payloadOf(row), jti: id };
}

export async function findItemByUid(
  sql: Sql,
  model: string,
  uid: string,
): Promise<Record<string, unknown> | undefined> {
  const [row] = await sql.query<ItemRow>(
    "select payload, consumed_at from oidc_item where model = $1 and uid = $2 and expires_at > now()",
    [model, uid],
  );
  return row && payloadOf(row);
}

/** Marks an item as used. False when it was used before: of two at the same time only one is told true. */
export async function consumeItem(sql: Sql, model: string, id: string): Promise<boolean> {
  const consumed = await sql.query(
    `update oidc_item set consumed_at = now()
     where model = $1 and id_hash = $2 and consumed_at is null returning 1`,
    [model, hashOf(id)],
  );
  return consumed.length > 0;
}

/** Takes an item out, once: of two at the same time only one gets it, and nobody gets one that has expired. */
export async function takeItem(sql: Sql, model: string, id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await sql.query<ItemRow>(
    `with taken as (delete from oidc_item where model = $1 and id_hash = $2 returning *)
     select payload, consumed_at from taken where expires_at > now()`,
    [model, hashOf(id)],
  );
  return row && payloadOf(row);
}

export async function removeItem(sql: Sql, model: string, id: string): Promise<void> {
  await sql.query("delete from oidc_item where model = $1 and id_hash = $2", [model, hashOf(id)]);
}

export async function removeGrant(sql: Sql, grantId: string): Promise<void> {
  await sql.query("delete from oidc_item where grant_id = $1", [grantId]);
}

/** Ends every session, grant, code and refresh token of an account; call it in the transaction that bars it. */
export async function endSessionsOf(sql: Sql, account: string): Promise<void> {
  await sql.query("delete from oidc_item where account = $1", [account]);
}

/** Forgets what has expired, a bounded number at a time. */
export async function sweepItems(sql: Sql): Promise<void> {
  await sql.query(
    `delete from oidc_item where (model, id_hash) in
       (select model, id_hash from oidc_item where expires_at < now() limit $1 for update skip locked)`,
    [sweptAtOnce],
  );
}

function valuesOf({ model, id, payload, account, grantId, uid, expiresInS }: OidcItem): unknown[] {
  const kept = Object.fromEntries(Object.entries(payload).filter(([name]) => name !== "jti"));
  return [model, hashOf(id), JSON.stringify(kept), account ?? null, grantId ?? null, uid ?? null, expiresInS];
}

function payloadOf({ payload, consumed_at: consumedAt }: ItemRow): Record<string, unknown> {
  const kept = typeof payload === "object" && payload !== null ? payload : {};
  return { ...kept, ...(consumedAt ? { consumed: Math.floor(consumedAt.getTime() / 1000) } : {}) };
}

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
