import { z } from "zod";
import { chainForm } from "#shared/audit/chain-name.ts";
import type { Link } from "#shared/audit/seal-entry.ts";
import type { PrivateJwk } from "#shared/record/party-record.ts";
import { openStatement, signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

/** What a party says of its chain at one moment. Hashes only: nothing of an entry leaves its home. Times in ISO 8601. */
export const auditHead = z.object({
  /** The chain's name, which is its organization's where that has one chain. */
  organization: z.string().regex(chainForm),
  epoch: z.uuid(),
  position: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  hash: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  at: z.iso.datetime(),
  /** The signed word with which its epoch began, unless it is the chain's first. */
  beginning: z.string().max(3_000).optional(),
});
export type AuditHead = z.output<typeof auditHead>;

export type OpenedHead = { head: AuditHead; keyid: string; statement: string };

/** `party`: the chain's name. `key` is asked at each head: keys are exchanged while the service runs. */
export type HeadSigner = { party: string; key: () => PrivateJwk; clock: () => Date };

const type = "alight-audit-head+jwt";

/** Signs the chain's end as a compact JWS. */
export async function signHead(
  { party, key, clock }: HeadSigner,
  { epoch, position, hash }: Link,
  beginning?: string,
): Promise<OpenedHead> {
  const begun = beginning === undefined ? {} : { beginning };
  const head = { organization: party, epoch, position, hash, at: clock().toISOString(), ...begun };
  const signing = key();
  const { d: _, ...publicKey } = signing;
  return { head, keyid: calculateThumbprint(publicKey), statement: await signStatement(type, head, signing) };
}

/** Opens a head; `keyid` is the key that really signed it, which is to be compared with the party's. */
export async function openHead(statement: string): Promise<OpenedHead | undefined> {
  const opened = await openStatement(type, statement);
  const head = opened.ok ? auditHead.safeParse(opened.claims).data : undefined;
  return opened.ok && head ? { head, keyid: opened.signer, statement } : undefined;
}
