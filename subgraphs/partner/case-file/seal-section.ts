import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { isSignedBy } from "#shared/seal/key-holder.ts";
import { keyIdOf } from "#shared/seal/public-keys.ts";
import { type SealedPart, signedBytesOf } from "#shared/seal/sealed-part.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockNeed } from "../need/need.store.ts";
import { lockCurrentKey } from "../person-key/person-key.store.ts";
import { homeGrant, maxParts } from "./case-file.codes.ts";
import { caseFileOf, countParts, lastVersion } from "./case-file.store.ts";
import { savePart } from "./case-file-write.store.ts";
import { checkReaders } from "./check-readers.ts";
import { checkContext, checkPiece, notSealed, notSigned, readSealed, type SealSectionFields } from "./check-sealed.ts";
import { keepCaseFile, keyGone } from "./keep-case-file.ts";
import { knownReaders } from "./known-readers.ts";
import { closeWraps } from "./rest-wraps.ts";
import { tellSealed } from "./tell-sealed.ts";

export type SealSection = { need: string; input: SealSectionFields; idempotencyKey: string };

/** Keeps a sealed piece of a section. What is in it nobody here can read; everything around it is looked at. */
export async function sealSection(
  context: PartnerContext,
  { need, input, idempotencyKey }: SealSection,
): Promise<Worked<ChangedRow>> {
  const command = { name: "sealSection", idempotencyKey, input: { need, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const isThere = (await lockNeed(scope.em, need)) !== undefined;
      const part = readSealed(input.part);
      const wrong = [...(isThere ? [] : [noNeed]), ...checkPiece(input.piece), ...(part ? [] : [notSealed])];
      if (!part || wrong.length > 0) return refused(...wrong);
      const problems = await checkAll(scope, { need, input, part });
      if (problems.length > 0) return refused(...problems);
      const file = await keepCaseFile(scope, context.caseKeys, need);
      if (file === "GONE") return refused(keyGone);
      await save(scope, { need, input, part }, file);
      return { ok: true, result: { id: need, warnings: [] } };
    },
  });
}

type Given = { need: string; input: SealSectionFields; part: SealedPart };

async function checkAll(scope: CommandScope, { need, input, part }: Given): Promise<Problem[]> {
  const { sql, actor } = scope;
  const { section, piece } = input;
  const version = (await lastVersion(sql, { need, section, piece })) + 1;
  const recoveryKey = (await caseFileOf(sql, need))?.recoveryKey;
  const known = await knownReaders(scope, { need, section, part, recoveryKey: recoveryKey ?? undefined });
  return [
    ...checkContext(part, { need, section, piece, version, sender: actor.id }),
    ...((await isSignedByActor(sql, actor.id, part)) ? [] : [notSigned]),
    ...checkReaders(part, known),
    ...((await countParts(sql, need)) < maxParts ? [] : [tooMany]),
  ];
}

async function isSignedByActor(sql: Sql, actor: string, part: SealedPart): Promise<boolean> {
  const current = await lockCurrentKey(sql, actor);
  return current !== undefined && isSignedBy(current.signing, part.signature, signedBytesOf(part));
}

async function save(
  scope: CommandScope,
  { need, input: { section, piece }, part }: Given,
  { key, recoveryKey }: { key: Buffer; recoveryKey: string | null },
): Promise<void> {
  const { sql, now, actor, record } = scope;
  const { context, wraps, nonce, ciphertext, signature } = part;
  const place = { need, section, piece, version: context.version };
  const permission = context.grant === homeGrant ? null : context.grant;
  const readers = wraps.map(({ recipient }) => recipient);
  const paper = recoveryKey === null ? undefined : await keyIdOf(recoveryKey);
  await savePart(sql, {
    ...{ ...place, permission, readers, nonce, ciphertext, signature },
    sealedBy: actor.id,
    sealedAt: now.toISOString(),
    wraps: closeWraps(wraps, key, place),
    recoveryKey: wraps.some((wrap) => wrap.key === paper) ? recoveryKey : null,
  });
  const under = permission === null ? {} : { permission };
  const details = { section, piece, version: context.version, readers: readers.length, ...under };
  record({ action: "case.seal", subject: need, details });
  if (permission !== null) await tellSealed(sql, need, readers);
}

export const noNeed = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const tooMany = problem(
  "TOO_MANY",
  ["need"],
  `A case file holds at most ${maxParts} parts, of all sections and permissions. Seal anew what is there instead.`,
);
