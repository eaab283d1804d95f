import { keyIdOf } from "#shared/seal/public-keys.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { endKey, lockCurrentKey } from "./person-key.store.ts";

/** Ends the keys that somebody uses, if they have any: nothing is sealed for them any more. */
export async function endKeysOf({ sql, now, record }: ChangeScope, person: string): Promise<boolean> {
  const current = await lockCurrentKey(sql, person);
  if (!current) return false;
  await endKey(sql, current.sealing, now);
  record({ action: "person.end-key", subject: person, details: { key: await keyIdOf(current.sealing) } });
  return true;
}
