import { randomUUID } from "node:crypto";
import { randomBytes, utf8 } from "#shared/seal/bytes.ts";
import { recoveryReader } from "#shared/seal/recovery-key.ts";
import { type Reader, sealPart } from "#shared/seal/seal-part.ts";
import { newPersonKey } from "../../subgraphs/partner/person-key/person-key.fixture.ts";
import { textAt } from "../journeys/graph-answer.ts";
import type { Person } from "../journeys/person.ts";
import { walkedHome } from "./walk-asker.ts";

/** A case file in which no field is empty: sealed under a permission, taken, with a key on paper. */
export async function sealRich({ advocate, coordinator }: Record<"advocate" | "coordinator", Person>, need: string) {
  const [mine, other] = [await keysOf(advocate), await keysOf(coordinator)];
  const paper = await recoveryReader(`recovery:${need}`, randomBytes(32));
  await done(advocate, "keepRecoveryKey", { need, sealing: paper.sealing });
  const lawyer: Reader = {
    id: `bucharest~${randomUUID()}`,
    sealing: (await newPersonKey("bucharest~1")).input.sealingKey,
  };
  const grant = await allow(advocate, need, lawyer.id);
  const about = { subject: need, grant, part: "SAFE_CONTACT/1", version: 1, sender: mine.id, purpose: "CASE_FILE" };
  const readers = [mine, other].map(({ id, holder }) => ({ id, sealing: holder.publicKeys.sealing }));
  const content = utf8("on Tuesdays");
  const part = await sealPart({ context: about, content, readers: [...readers, paper, lawyer] }, mine.holder);
  const input = { section: "SAFE_CONTACT", piece: 1, part: JSON.stringify(part) };
  await done(advocate, "sealSection", { need, input });
  await done(coordinator, "takeSection", { need, section: "SAFE_CONTACT", piece: 1 });
  await sealAlone(advocate, { need, section: "WORK", keyed: mine, paper });
  await sealAlone(coordinator, { need, section: "FAMILY", keyed: other, paper });
}

type Alone = { need: string; section: string; keyed: Awaited<ReturnType<typeof keysOf>>; paper: Reader };

/** What one person alone can open, besides the key on paper: whoever looks after the need, or somebody else. */
async function sealAlone(person: Person, { need, section, keyed: { id, holder }, paper }: Alone): Promise<void> {
  const about = { subject: need, grant: "home", part: `${section}/1`, version: 1, sender: id, purpose: "CASE_FILE" };
  const readers = [{ id, sealing: holder.publicKeys.sealing }, paper];
  const part = await sealPart({ context: about, content: utf8("alone"), readers }, holder);
  await done(person, "sealSection", { need, input: { section, piece: 1, part: JSON.stringify(part) } });
}

async function allow(advocate: Person, need: string, person: string): Promise<string> {
  const named = { organization: "bucharest", people: [person], sections: ["SAFE_CONTACT"] };
  const explained = { language: "en", hasInterpreter: false, isTranslationReviewed: true };
  const input = { purpose: "CASE_FILE", givenBy: "SURVIVOR", ...named, ...explained, agreed: true };
  return textAt(await done(advocate, "recordPermission", { need, input }, "permission { id }"), "permission.id");
}

async function keysOf(person: Person) {
  const id = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  const { holder, input } = await newPersonKey(id);
  await done(person, "keepPersonKey", { organization: walkedHome, input });
  return { id, holder };
}

async function done(person: Person, ...[name, given, selection]: Parameters<Person["command"]>): Promise<unknown> {
  const { payload, problems } = await person.command(name, given, selection);
  if (problems.length > 0) throw new Error(`${name} was refused: ${problems.join(", ")}`);
  return payload;
}
