import { randomUUID } from "node:crypto";
import { type HeadSigner, signHead } from "#shared/audit/audit-head.ts";
import { chainEnd, keepHead } from "#shared/audit/chain.store.ts";
import { enterEpoch } from "#shared/audit/epoch.store.ts";
import { signBeginning } from "#shared/audit/epoch-beginning.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Client } from "./backup-table.store.ts";
import { sqlOn } from "./sql-on.ts";

export type Begun = { epoch: string; position: number };

/**
 * Lets the restored chain of records go on in a new epoch, announced by the organization's own signature, and records
 * the restore in it. Peers hold heads of what is lost: without this word they would take the restore for a cut tail.
 */
export async function beginEpoch(client: Client, signer: HeadSigner, restoredTo: string): Promise<Begun> {
  const sql = sqlOn(client);
  const after = await chainEnd(sql);
  if (!after) throw new AlightError("BAD_REQUEST", "The backup holds no chain of records: it is not one of a partner.");
  const opened = await signBeginning(signer, { epoch: randomUUID(), after, restoredTo });
  await enterEpoch(sql, opened);
  const { epoch } = opened.beginning;
  if (after.position > 0) await keepHead(sql, await signHead(signer, { ...after, epoch }, opened.statement));
  await sql.query(
    `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
     values ($1, $2, 'service', 'restore', 'records.restore', $3, $4, $5)`,
    [
      `${signer.party}~${randomUUID()}`,
      opened.beginning.at,
      signer.party,
      randomUUID(),
      JSON.stringify({ restoredTo, position: after.position }),
    ],
  );
  return { epoch, position: after.position };
}
