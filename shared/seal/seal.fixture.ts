import { holdKeys, type KeyHolder, makeKeys } from "./key-holder.ts";
import type { Opener } from "./open-part.ts";
import type { Reader } from "./seal-part.ts";

export const context = {
  subject: "colorado~1",
  grant: "colorado~2",
  part: "IMMIGRATION",
  version: 1,
  sender: "colorado~ana",
  purpose: "CASE_FILE",
};

/** Somebody with keys of their own. */
export async function newHolder(): Promise<KeyHolder> {
  const { publicKeys, secret } = await makeKeys();
  return holdKeys(publicKeys, secret);
}

export function readerOf(id: string, { publicKeys }: KeyHolder): Reader {
  return { id, sealing: publicKeys.sealing };
}

export function openerOf(id: string, { publicKeys, sealingKey }: KeyHolder): Opener {
  return { id, sealing: publicKeys.sealing, sealingKey };
}
