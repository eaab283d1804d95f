import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { holdKeys } from "#shared/seal/key-holder.ts";
import type { Opener } from "#shared/seal/open-part.ts";
import { openPart } from "#shared/seal/open-part.ts";
import { openKeys } from "#shared/seal/wrap-keys.ts";
import { passphrase, stretch } from "../person-key/person-key.fixture.ts";
import { openWraps } from "./rest-wraps.ts";

const keyRow = z.object({ person: z.string(), sealing: z.string(), signing: z.string(), wrapped: z.string() });
const partRow = z.object({
  need: z.string(),
  section: z.string(),
  piece: z.number(),
  version: z.number(),
  permission: z.string().nullable(),
  sealed_by: z.string(),
  nonce: z.string(),
  ciphertext: z.string(),
  wraps: z.instanceof(Uint8Array),
  signature: z.string(),
});
type PartRow = z.output<typeof partRow>;

/** What a thief has got besides a database: everybody's passphrase, keys on paper, and files of case keys if any. */
export type Loot = { papers: readonly Opener[]; caseKeys: readonly Buffer[] };

/** Opens all that can be opened of a database, by somebody who has it, and what `loot` says. @returns the plaintexts */
export async function openEverything(sql: Sql, { papers, caseKeys }: Loot): Promise<string[]> {
  const rows = z.array(keyRow).parse(await sql.query("select person, sealing, signing, wrapped from person_key"));
  const people = await Promise.all(rows.map(unwrapped));
  const signing = new Map(rows.map((row) => [row.person, row.signing]));
  const openers = [...people.flat(), ...papers];
  const parts = z.array(partRow).parse(await sql.query("select * from case_part"));
  const texts: string[] = [];
  for (const part of parts) {
    for (const wraps of wrapsOf(part, caseKeys)) {
      for (const opener of openers) {
        const text = await tryOpen(part, { wraps, opener, senderSigning: signing.get(part.sealed_by) ?? "" });
        if (text !== undefined) texts.push(text);
      }
    }
  }
  return texts;
}

async function unwrapped({ person, sealing, signing, wrapped }: z.output<typeof keyRow>): Promise<Opener[]> {
  const publicKeys = { sealing, signing };
  const opened = await openKeys(wrapped, { owner: person, publicKeys }, { passphrase, stretch });
  if (!opened.ok) return [];
  const { sealingKey } = await holdKeys(publicKeys, opened.secret);
  return [{ id: person, sealing, sealingKey }];
}

/** As they lie there, in case they were not encrypted, and with every case key there is. */
function wrapsOf(part: PartRow, caseKeys: readonly Buffer[]): unknown[] {
  const resting = Buffer.from(part.wraps);
  const ways = [
    () => JSON.parse(resting.toString("utf8")),
    ...caseKeys.map((key) => () => openWraps(resting, key, part)),
  ];
  return ways.flatMap((way): unknown[] => {
    try {
      return [way()];
    } catch {
      return [];
    }
  });
}

async function tryOpen(
  { need, section, piece, version, permission, sealed_by: sender, nonce, ciphertext, signature }: PartRow,
  { wraps, opener, senderSigning }: { wraps: unknown; opener: Opener; senderSigning: string },
): Promise<string | undefined> {
  const about = { subject: need, grant: permission ?? "home", part: `${section}/${piece}`, version };
  const context = { ...about, sender, purpose: "CASE_FILE" };
  const opened = await openPart({ context, nonce, ciphertext, wraps, signature }, opener, { context, senderSigning });
  return opened.ok ? new TextDecoder().decode(opened.content) : undefined;
}
