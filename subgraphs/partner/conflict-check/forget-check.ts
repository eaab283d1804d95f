import type { Sql } from "#shared/database/sql.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { forgetContent } from "./check-standing.store.ts";
import type { CheckStanding } from "./check-standing.ts";
import type { BlindState } from "./conflict-check.codes.ts";
import { takeBackQuestion } from "./tell-check.ts";

/** What a comparison that is not finished comes to when its content is deleted. */
function endedAs(blind: BlindState | null): BlindState | null {
  return blind === "ASKED" || blind === "ANSWERED" ? "LAPSED" : blind;
}

/**
 * The look for a conflict is over, or begins anew: what was sealed, asked and answered is deleted, and what has not been
 * carried yet never is. When nobody could say, somebody looks into names the next time.
 */
export async function forgetCheck(
  sql: Sql,
  { id, organization, conflict }: Pick<Introduction, "id" | "organization" | "conflict">,
  why: "OVER" | "CANNOT_SAY",
): Promise<CheckStanding> {
  const isUnsaid = why === "CANNOT_SAY" && conflict.blind !== null;
  const blind = isUnsaid ? "ASK_A_HUMAN" : endedAs(conflict.blind);
  await forgetContent(sql, id, blind);
  if (conflict.blind === "ASKED") await takeBackQuestion(sql, { introduction: id, organization });
  return { ...conflict, readers: [], sealedAt: null, takenAt: null, blind };
}
