import { setTimeout as wait } from "node:timers/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Client } from "./backup-table.store.ts";
import { countOthers } from "./restore-tables.store.ts";

const patienceMs = 5_000;

/** Nobody may work on the database meanwhile: what they write would be lost, or come between old and new. */
export async function requireAlone(client: Client, organization: string): Promise<void> {
  let others = await countOthers(client);
  // Whoever has just stopped takes a moment to be gone.
  for (const endMs = performance.now() + patienceMs; others > 0 && performance.now() < endMs; ) {
    await wait(100);
    others = await countOthers(client);
  }
  if (others === 0) return;
  const message = `Somebody is still connected to the database of ${organization} (${others}): stop its partner, and whatever else uses it, first.`;
  throw new AlightError("BAD_REQUEST", message);
}
