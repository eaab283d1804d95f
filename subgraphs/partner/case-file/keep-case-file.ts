import { problem } from "#shared/errors/problem.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { type CaseFile, caseFileOf } from "./case-file.store.ts";
import { insertCaseFile } from "./case-file-write.store.ts";
import type { CaseKeys } from "./case-keys.ts";

export type KeptCaseFile = Pick<CaseFile, "recoveryKey"> & { key: Buffer };

/**
 * The case file of a need that is locked, with its key; made, with a key that is on the disk, when there is none.
 * @returns `GONE` when its key is not there any more
 */
export async function keepCaseFile(
  { sql, now, newId }: ChangeScope,
  caseKeys: CaseKeys,
  need: string,
): Promise<KeptCaseFile | "GONE"> {
  const known = await caseFileOf(sql, need);
  if (known) {
    const key = await caseKeys.read(known.key);
    return key ? { recoveryKey: known.recoveryKey, key } : "GONE";
  }
  const id = newId();
  const key = await caseKeys.make(id);
  await insertCaseFile(sql, { need, key: id }, now);
  return { recoveryKey: null, key };
}

export const keyGone = problem(
  "WRONG_STATE",
  ["need"],
  "The key of this case file is not on this server: it was erased, or not put back with the database. Whoever runs the server can put it back; without it nobody opens the file any more.",
);
