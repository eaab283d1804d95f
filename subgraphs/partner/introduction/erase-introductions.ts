import { forgetChangesOf } from "../change-feed/change-feed.store.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { tellForgetting } from "../retention/forgetting.store.ts";
import { deleteIntroductionsOf } from "./introduction-write.store.ts";

/** A need is erased: its introductions go with their timelines, people and questions, and the other sides are asked to forget. */
export async function eraseIntroductions({ sql, now }: ChangeScope, need: string): Promise<string[]> {
  const gone = await deleteIntroductionsOf(sql, need);
  const ids = gone.map(({ id }) => id);
  await forgetChangesOf(sql, "Introduction", ids);
  await tellForgetting(sql, gone, now);
  return ids;
}
