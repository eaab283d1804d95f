import { type IssueOutcome, type IssueStatus, isSought } from "../need/need.codes.ts";
import type { NeedSearch } from "./need-search.store.ts";

/** Whether somebody chooses whom to ask first for a need: as long no wave is shown by itself. */
export function isHeld(search: NeedSearch | undefined): boolean {
  return search?.step === "FIRST_WAVE" && search.dueAt === null;
}

/** Whether somebody is asked about every issue of a need that nobody has taken: then nothing is left to choose. */
export function isAllAsked(
  issues: readonly { id: string; status: IssueStatus; outcome: IssueOutcome | null }[],
  asked: ReadonlySet<string>,
): boolean {
  const sought = issues.filter(isSought);
  return sought.length > 0 && sought.every(({ id }) => asked.has(id));
}
