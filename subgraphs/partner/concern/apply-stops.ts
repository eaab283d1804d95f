import type { Pool } from "#shared/database/pool.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { ChangeParts } from "../command/run-change.ts";
import { endWithStoppedHomes } from "../inbox/end-with-stopped-homes.ts";
import { endWithStopped } from "../introduction/end-with-stopped.ts";

export type StopParts = ChangeParts & { pool: Pool; book: RecordBook };

/**
 * Organizations that are suspended or held, and responders whom operators have hidden: what was begun with them is
 * ended on our side, whichever that is. Who is only missing from the book is not stopped: a directory that hides
 * somebody, or cannot be reached, ends nothing.
 */
export async function applyStops({ book, ...parts }: StopParts): Promise<void> {
  const parties = book.parties();
  if (parties.length === 0) return;
  const organizations = parties
    .filter((party) => !party.isActive && party.id !== parts.organization)
    .map((party) => party.id);
  await endWithStopped(parts, { organizations, responders: [...book.heldRows()] });
  await endWithStoppedHomes(parts, organizations);
}
