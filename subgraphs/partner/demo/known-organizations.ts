import { readFile } from "node:fs/promises";
import { bookSnapshot, RecordBook } from "#shared/record/record-book.ts";

export type KnownOrganizations = { country: string | undefined; ids: readonly string[] };

/** What the partner remembers of the network, verified anew; nothing where it has never run. */
export async function knownOrganizations(
  { snapshotPath, networkPin, organization }: { snapshotPath: string; networkPin: string; organization: string },
  clock: () => Date,
): Promise<KnownOrganizations> {
  const text = await readFile(snapshotPath, "utf8").catch(() => undefined);
  if (text === undefined) return { country: undefined, ids: [] };
  const book = new RecordBook({ pin: networkPin, maxAgeMs: Number.POSITIVE_INFINITY, clock });
  await book.restore(bookSnapshot.parse(JSON.parse(text)));
  const ids = book.parties().flatMap((party) => (party.isActive ? [party.id] : []));
  return { country: book.party(organization)?.record.country, ids };
}
