import { readFile } from "node:fs/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import { partyRecord, recordBundle } from "#shared/record/party-record.ts";
import { openAs } from "#shared/record/verify-party.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { judgeStatements } from "./judge-statements.ts";
import { findOrganization, saveStatements } from "./organization.store.ts";

/**
 * Begins with a bundle of signed statements from a file. What is known in the same or a newer version stays as it is.
 * @throws AlightError CONFIGURATION when the file is unreadable or holds a statement that nobody would believe
 */
export async function importBundle(
  em: EntityManager,
  path: string,
  { pin, now }: { pin: string; now: Date },
): Promise<void> {
  const bundle = recordBundle.safeParse(await readJson(path));
  if (!bundle.success) throw new AlightError("CONFIGURATION", `ALIGHT_RECORDS: ${path} is not a bundle of records.`);
  for (const [index, signed] of bundle.data.parties.entries()) {
    const record = await openAs("alight-record+jwt", signed.record, partyRecord);
    const known = record ? await findOrganization(em, record.claims.id) : null;
    if (known && record && known.recordVersion >= record.claims.version && known.record === signed.record) continue;
    const judged = await judgeStatements(signed, { pin, known, now });
    if (judged.ok) {
      await saveStatements(em, judged.party, { kind: "IMPORTED", actor: "bundle", now });
    } else if (judged.problems.some(({ code }) => code !== "OLDER_VERSION")) {
      const why = judged.problems.map(({ message }) => message).join(" ");
      throw new AlightError("CONFIGURATION", `ALIGHT_RECORDS: party ${index + 1} of ${path} is refused. ${why}`);
    }
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
