import { utf8 } from "#shared/seal/bytes.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { noteContext } from "../../subgraphs/partner/note/check-note.ts";
import { newPersonKey } from "../../subgraphs/partner/person-key/person-key.fixture.ts";
import { textAt } from "./graph-answer.ts";
import type { Person } from "./person.ts";

/** The first note of an introduction between two people of one organization, sealed for oneself with new keys. */
export async function sealOwnNote(
  person: Person,
  { organization, introduction }: { organization: string; introduction: string },
): Promise<{ introduction: string; part: string }> {
  const sender = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  const { holder, input } = await newPersonKey(sender);
  await person.command("endPersonKey", { organization });
  await person.command("keepPersonKey", { organization, input });
  const context = noteContext({ introduction, number: 1, sender });
  const readers = [{ id: sender, sealing: input.sealingKey }];
  const part = await sealPart({ context, content: utf8("Please call me after noon."), readers }, holder);
  return { introduction, part: JSON.stringify(part) };
}
