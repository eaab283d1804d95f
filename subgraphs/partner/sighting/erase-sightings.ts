import type { ChangeScope } from "../command/run-change.ts";
import { deleteSightingsOf } from "./sighting.store.ts";

/** A need is erased: who has seen it is told by the records alone. */
export async function eraseSightings({ sql }: ChangeScope, need: string): Promise<string[]> {
  await deleteSightingsOf(sql, need);
  return [];
}
