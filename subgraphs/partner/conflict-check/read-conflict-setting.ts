import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { conflictSetting } from "./conflict-setting.store.ts";
import { type ConflictSettingView, viewSetting } from "./conflict-setting.view.ts";

/** How the organization looks for conflicts. */
export async function readConflictSetting({ em }: PartnerContext): Promise<ConflictSettingView> {
  return viewSetting(await conflictSetting(sqlOf(em)));
}
