import type { Sql } from "#shared/database/sql.ts";
import { liveIntroductionsOf } from "../introduction/introduction.store.ts";
import { tellIntroduction } from "../introduction/tell-introduction.ts";

/** Something was sealed for people of the other side: their organization hears that their introduction has changed. */
export async function tellSealed(sql: Sql, need: string, readers: readonly string[]): Promise<void> {
  for (const one of await liveIntroductionsOf(sql, need)) {
    if (one.state === "ACCEPTED" && one.people.some(({ id }) => readers.includes(id))) await tellIntroduction(sql, one);
  }
}
