import type { Sql } from "#shared/database/sql.ts";
import { forgetContent } from "./check-standing.store.ts";
import type { CheckStanding } from "./check-standing.ts";
import type { BlindState } from "./conflict-check.codes.ts";

/** What a comparison that is not finished comes to when its content is deleted. */
function endedAs(blind: BlindState | null): BlindState | null {
  return blind === "ASKED" || blind === "ANSWERED" ? "LAPSED" : blind;
}

/**
 * The look for a conflict is over, or begins anew: what was sealed, asked and answered is deleted. When nobody could
 * say, somebody looks into names the next time.
 */
export async function forgetCheck(
  sql: Sql,
  { id, conflict }: { id: string; conflict: CheckStanding },
  why: "OVER" | "CANNOT_SAY",
): Promise<CheckStanding> {
  const isUnsaid = why === "CANNOT_SAY" && conflict.blind !== null;
  const blind = isUnsaid ? "ASK_A_HUMAN" : endedAs(conflict.blind);
  await forgetContent(sql, id, blind);
  return { ...conflict, readers: [], sealedAt: null, takenAt: null, blind };
}
