import { z } from "zod";
import type { HeadSigner } from "#shared/audit/audit-head.ts";
import type { Link } from "#shared/audit/seal-entry.ts";
import { openStatement, signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

/**
 * A party's word that its chain goes on in a new epoch, because an earlier state of its database was put back. What it
 * signed before `at` and no longer has, it has lost; nothing explains what it signed later. Times in ISO 8601.
 */
export const epochBeginning = z.object({
  organization: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  epoch: z.uuid(),
  /** The head that it goes on from; position 0 with an empty hash is an empty chain. */
  after: z.object({
    epoch: z.uuid(),
    position: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    hash: z.string().regex(/^([A-Za-z0-9_-]{43})?$/),
  }),
  /** Of when the state is that was put back. */
  restoredTo: z.iso.datetime(),
  at: z.iso.datetime(),
});
export type EpochBeginning = z.output<typeof epochBeginning>;

export type OpenedBeginning = { beginning: EpochBeginning; keyid: string; statement: string };

const type = "alight-audit-epoch+jwt";

/** Signs a beginning as a compact JWS. */
export async function signBeginning(
  { party, key, clock }: HeadSigner,
  { epoch, after, restoredTo }: { epoch: string; after: Link; restoredTo: string },
): Promise<OpenedBeginning> {
  return sign({ organization: party, epoch, after, restoredTo, at: clock().toISOString() }, key());
}

/** The same word under another key of the same party. */
export function signBeginningAgain({ beginning }: OpenedBeginning, { key }: HeadSigner): Promise<OpenedBeginning> {
  return sign(beginning, key());
}

/** Opens a beginning; `keyid` is the key that really signed it, which is to be compared with the party's. */
export async function openBeginning(statement: string): Promise<OpenedBeginning | undefined> {
  const opened = await openStatement(type, statement);
  const beginning = opened.ok ? epochBeginning.safeParse(opened.claims).data : undefined;
  return opened.ok && beginning ? { beginning, keyid: opened.signer, statement } : undefined;
}

async function sign(beginning: EpochBeginning, signing: ReturnType<HeadSigner["key"]>): Promise<OpenedBeginning> {
  const { d: _, ...publicKey } = signing;
  const statement = await signStatement(type, beginning, signing);
  return { beginning, keyid: calculateThumbprint(publicKey), statement };
}
