import type { NeedSearch } from "./need-search.store.ts";

/** Whether somebody chooses whom to ask first for a need: as long no wave is shown by itself. */
export function isHeld(search: NeedSearch | undefined): boolean {
  return search?.step === "FIRST_WAVE" && search.dueAt === null;
}
