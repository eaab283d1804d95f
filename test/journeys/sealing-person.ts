import { RecordBook } from "#shared/record/record-book.ts";
import { utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { currentKeys, type KeyClaims, openKeyStatement } from "#shared/seal/key-statement.ts";
import { type Opened, openPart } from "#shared/seal/open-part.ts";
import type { SealContext } from "#shared/seal/seal-context.ts";
import { type Reader, sealPart } from "#shared/seal/seal-part.ts";
import { newPersonKey } from "../../subgraphs/partner/person-key/person-key.fixture.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { textAt } from "./graph-answer.ts";
import { type Person, signedIn } from "./person.ts";

/** What people seal in their pages: it may stand in clear nowhere else in the world. */
export const sealedTexts = {
  namesText: "Canary Ragnheidur Oyster-Petrescu",
  safeContact: "By the canary text message oyster-4471, never at night",
  immigration: "Canary entry of oyster-2039 by the southern border",
  marriage: "Canary marriage of oyster-2035 in Ploiesti",
} as const;

/** Somebody at the graph with keys of their own, as their page holds them. */
export type SealingPerson = Person & { id: string; holder: KeyHolder };

/** Signs somebody in and gives them keys; what wrapping costs is the point of it, and left out. */
export async function withKeys(constellation: Constellation, address: string): Promise<SealingPerson> {
  const person = await signedIn(constellation, address);
  const id = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  const { holder, input } = await newPersonKey(id);
  const given = { organization: partyOf(id), input };
  const kept = await person.command("keepPersonKey", given);
  const problems = kept.problems.length > 0 ? (await person.command("replacePersonKey", given)).problems : [];
  if (problems.length > 0) throw new Error(`no keys for ${address}: ${problems.join(", ")}`);
  return { ...person, id, holder };
}

/** The keys that somebody's organization states, verified by its record and the pinned network root. */
export async function statedKeys(constellation: Constellation, asker: Person, person: string): Promise<KeyClaims> {
  const { pin, statements } = constellation.parts.foundations;
  const now = new Date();
  const book = new RecordBook({ pin, maxAgeMs: 3_600_000, clock: () => now });
  await book.accept([...statements.values()]);
  const party = partyOf(person);
  const partyKeys = book.party(party)?.record.services.partner?.keys ?? [];
  const { body } = await asker.ask("query ($of: ID!) { personKeys(person: $of) { statement } }", { of: person });
  const statement = textAt(body, "data.personKeys.statement");
  const answer = await openKeyStatement(statement, { person, party, partyKeys, now, maxAgeMs: 60_000 });
  if (!answer.ok) throw new Error(`the keys of ${person} are refused: ${answer.why}`);
  return answer.claims;
}

/** Somebody as a reader, by the key that their organization states now. */
export async function readerOf(constellation: Constellation, asker: Person, person: string): Promise<Reader> {
  const keys = currentKeys(await statedKeys(constellation, asker, person));
  if (!keys) throw new Error(`${person} has no keys`);
  return { id: person, sealing: keys.sealing };
}

export async function sealText(
  { id, holder }: SealingPerson,
  text: string,
  { readers, ...about }: Omit<SealContext, "sender"> & { readers: readonly Reader[] },
): Promise<string> {
  const context = { ...about, sender: id };
  return JSON.stringify(await sealPart({ context, content: utf8(text), readers }, holder));
}

/** Opens what was handed over, expecting that its sender is who its context says. */
export async function openText(
  { id, holder }: SealingPerson,
  part: string,
  { context, senderSigning }: { context: SealContext; senderSigning: string },
): Promise<string | undefined> {
  const opener = { id, sealing: holder.publicKeys.sealing, sealingKey: holder.sealingKey };
  const opened: Opened = await openPart(JSON.parse(part), opener, { context, senderSigning });
  return opened.ok ? new TextDecoder().decode(opened.content) : undefined;
}

export function partyOf(id: string): string {
  return id.slice(0, id.indexOf("~"));
}
