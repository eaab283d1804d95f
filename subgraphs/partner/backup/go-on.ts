import { randomUUID } from "node:crypto";
import { chainEnd } from "#shared/audit/chain.store.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { type Client, listTables } from "./backup-table.store.ts";
import type { Begun } from "./begin-epoch.ts";
import { sqlOn } from "./sql-on.ts";

/**
 * Lets the chain of records go on where it stood: a move puts back the newest state there is, so nothing is announced.
 * An older one would lie behind the heads that peers hold, and verifying would find it cut.
 */
export async function goOn(client: Client, { organization, now }: { organization: string; now: Date }): Promise<Begun> {
  const end = await chainEnd(sqlOn(client));
  if (!end) throw new AlightError("BAD_REQUEST", "The file holds no chain of records: it is not one of a partner.");
  const { epoch, position } = end;
  await client.query(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ($1, $2, 'service', 'move', 'records.move', $3, $4, $5)`,
    [`${organization}~${randomUUID()}`, now, organization, randomUUID(), JSON.stringify({ position })],
  );
  return { epoch, position };
}

/** @throws AlightError where an organization lives already */
export async function requireEmpty(client: Client, organization: string): Promise<void> {
  if ((await listTables(client, "public")).length === 0) return;
  const message = `The database is not empty: ${organization} moves into a new one. To put an older state back: restore.`;
  throw new AlightError("BAD_REQUEST", message);
}
