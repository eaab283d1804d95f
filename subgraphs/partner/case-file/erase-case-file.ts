import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { deleteCaseFile } from "./case-file-write.store.ts";
import type { CaseKeys } from "./case-keys.ts";

const kind = "case-key";

/**
 * Erases all that is sealed of a need, which is locked: parts and receipts now, and as soon as that is committed the
 * key without which no copy of them can be opened, a backup of this database neither.
 * @returns the ids of rows that others may name: none
 */
export async function eraseCaseFile({ sql, now, record }: ChangeScope, need: string): Promise<string[]> {
  const erased = await deleteCaseFile(sql, need);
  if (!erased) return [];
  await setDeadline(sql, { kind, subject: erased.key }, now);
  record({ action: "case.erase", subject: need, details: { parts: erased.parts } });
  return [];
}

/** Removes keys of what was erased; tried again until they are gone. */
export function keyRemoval(caseKeys: CaseKeys): DeadlineKind {
  return {
    kind,
    pass: async ({ record }, id) => {
      await caseKeys.remove(id);
      record({ action: "case.remove-key", subject: id });
    },
  };
}
