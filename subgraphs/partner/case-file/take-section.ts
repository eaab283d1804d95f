import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { casePurpose, homeGrant, partName } from "./case-file.codes.ts";
import { type CasePart, caseFileOf, restingPart } from "./case-file.store.ts";
import { saveReceipt } from "./case-file-write.store.ts";
import type { CaseKeys } from "./case-keys.ts";
import { type AskedPart, findOpenPart, notFound } from "./find-open-part.ts";
import { keyGone } from "./keep-case-file.ts";
import { openWraps } from "./rest-wraps.ts";

export type TakeSection = AskedPart & { idempotencyKey: string };

const takenSection = z.object({ version: z.number() });
export type Taken = { version: number; part: SealedPart };

/**
 * Hands a sealed part to one of its readers, and writes down that it did, in one transaction. The kept result of the
 * command names the version alone: given again, it looks again whether they may have it.
 */
export async function takeSection(
  context: PartnerContext,
  { idempotencyKey, ...asked }: TakeSection,
): Promise<Worked<Taken>> {
  let handed: SealedPart | undefined;
  const command = { name: "takeSection", idempotencyKey, input: asked, resultForm: takenSection };
  const worked = await runCommand<z.output<typeof takenSection>>(context, {
    ...command,
    work: async (scope) => {
      const found = await hand(scope, context.caseKeys, asked);
      if (!found.ok) return found;
      handed = found.result.part;
      return { ok: true, result: { version: found.result.version } };
    },
  });
  if (!worked.ok) return worked;
  const { version } = worked.result;
  return handed ? { ok: true, result: { version, part: handed } } : handAgain(context, { ...asked, version });
}

async function hand(scope: CommandScope, caseKeys: CaseKeys, asked: AskedPart): Promise<Worked<Taken>> {
  const { sql, actor, now, record } = scope;
  const found = await findOpenPart(sql, scope, asked);
  if (!found.ok) return found;
  const { need, section, piece, version } = found.part;
  const opened = await openResting(sql, caseKeys, found.part);
  if (!opened.ok) return opened;
  await saveReceipt(sql, found.part, { reader: actor.id, kind: "DELIVERED", at: now.toISOString() });
  record({ action: "case.take", subject: need, details: { section, piece, version } });
  return opened;
}

/** For somebody who has not heard the answer: the same version, if it is still theirs. */
function handAgain(context: PartnerContext, asked: AskedPart): Promise<Worked<Taken>> {
  const { actor, now } = context;
  if (actor.kind !== "person") return Promise.resolve(refused(notFound));
  return inTransaction(context.forkEntityManager(), async (_, sql) => {
    const found = await findOpenPart(sql, { actor, now }, asked);
    return { isKept: false, value: found.ok ? await openResting(sql, context.caseKeys, found.part) : found };
  });
}

async function openResting(sql: Sql, caseKeys: CaseKeys, found: CasePart): Promise<Worked<Taken>> {
  const resting = await restingPart(sql, found);
  const file = await caseFileOf(sql, found.need);
  if (!resting || !file) return refused(notFound);
  const key = await caseKeys.read(file.key);
  if (!key) return refused(keyGone);
  const { need, section, piece, version, permission, nonce, ciphertext, signature } = resting;
  const about = { subject: need, grant: permission ?? homeGrant, part: partName(section, piece), version };
  const context = { ...about, sender: resting.sealedBy, purpose: casePurpose };
  const wraps = openWraps(resting.wraps, key, resting);
  return { ok: true, result: { version, part: { context, nonce, ciphertext, wraps, signature } } };
}
