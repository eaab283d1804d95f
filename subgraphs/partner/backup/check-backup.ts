import { AlightError } from "#shared/errors/alight-error.ts";
import type { SliceMigration } from "../database/slice-migration.ts";
import type { BackupHeader } from "./backup-form.ts";

export type Receiver = { organization: string; networkPin: string };

/**
 * The steps of the schema that a backup has behind it, and those that came later.
 * @throws AlightError when the backup is another organization's, another network's, or a newer version's
 */
export function checkBackup(
  header: BackupHeader,
  { organization, networkPin }: Receiver,
  steps: readonly SliceMigration[],
): { done: SliceMigration[]; later: SliceMigration[] } {
  if (header.organization !== organization) {
    throw bad(`This is a backup of ${header.organization}, not of ${organization}.`);
  }
  if (header.networkPin !== networkPin) {
    throw bad(`This is a backup of ${organization} in another network: its pin is ${header.networkPin}.`);
  }
  const known = new Set(steps.map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw bad(`The backup was made by a newer version (${unknown.join(", ")}). Update this one first, then restore.`);
  }
  const behind = new Set(header.migrations);
  return { done: steps.filter(({ name }) => behind.has(name)), later: steps.filter(({ name }) => !behind.has(name)) };
}

function bad(message: string): AlightError {
  return new AlightError("BAD_REQUEST", message);
}
