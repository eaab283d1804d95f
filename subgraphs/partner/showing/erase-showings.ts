import type { ChangeScope } from "../command/run-change.ts";
import { tellForgetting } from "../retention/forgetting.store.ts";
import { deleteShowingsOf } from "./showing.store.ts";

/** A need is erased: what was shown of it goes, and whoever was shown it is asked to forget. */
export async function eraseShowings({ sql, now }: ChangeScope, need: string): Promise<string[]> {
  const gone = await deleteShowingsOf(sql, need);
  await tellForgetting(sql, gone, now);
  return gone.map(({ id }) => id);
}
