import type { Sql } from "#shared/database/sql.ts";
import { livingPermission } from "../permission/living-permission.ts";

export type NamesQuestion = {
  need: string;
  /** The responder's. */
  organization: string;
  /** Who looks. */
  people: readonly string[];
  /** The permission under which the names were sealed. */
  permission: string;
  now: Date;
};

/** Whether one living permission lets names go to each of these people; asked in the transaction in which they go. */
export async function mayNamesGo(sql: Sql, { people, ...question }: NamesQuestion): Promise<boolean> {
  for (const person of people) {
    const asked = { ...question, purpose: "CONFLICT_CHECK", person } as const;
    if ((await livingPermission(sql, asked)) === undefined) return false;
  }
  return people.length > 0;
}
