import { randomBytes, utf8 } from "#shared/seal/bytes.ts";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { recoveryReader } from "#shared/seal/recovery-key.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import { newPersonKey } from "../../../subgraphs/partner/person-key/person-key.fixture.ts";
import { textAt } from "../../journeys/graph-answer.ts";
import type { Person } from "../../journeys/person.ts";

/** Whose case files, and how a need is posted. */
export type Beneath = { organization: string; post(person: Person): Promise<string> };

const contact = { section: "SAFE_CONTACT", piece: 1 };

const paperOf = (need: string) => recoveryReader(`recovery:${need}`, randomBytes(32));

/** Sealed for whoever gives the commands and for a key on paper. */
async function sealedBy(person: Person, { organization, post }: Beneath) {
  const need = await post(person);
  const spare = await paperOf(need);
  await person.command("keepRecoveryKey", { need, sealing: spare.sealing });
  const { id, holder } = await newKeys(person, organization);
  const readers = [
    { id, sealing: holder.publicKeys.sealing },
    { id: spare.id, sealing: spare.sealing },
  ];
  const about = { subject: need, grant: "home", part: "SAFE_CONTACT/1", version: 1, sender: id, purpose: "CASE_FILE" };
  const part = await sealPart({ context: about, content: utf8("on Tuesdays"), readers }, holder);
  return { need, input: { ...contact, part: JSON.stringify(part) } };
}

async function sealed(person: Person, beneath: Beneath) {
  const given = await sealedBy(person, beneath);
  await person.command("sealSection", given);
  return { need: given.need, ...contact };
}

export function caseFileScenes(beneath: Beneath) {
  return {
    keepRecoveryKey: async (person: Person) => {
      const need = await beneath.post(person);
      return { need, sealing: (await paperOf(need)).sealing };
    },
    sealSection: (person: Person) => sealedBy(person, beneath),
    takeSection: (person: Person) => sealed(person, beneath),
    confirmOpened: async (person: Person) => {
      const given = await sealed(person, beneath);
      await person.command("takeSection", given);
      return { ...given, version: 1 };
    },
  };
}

async function newKeys(person: Person, organization: string): Promise<{ id: string; holder: KeyHolder }> {
  const id = textAt((await person.ask("{ viewer { id } }")).body, "data.viewer.id");
  await person.command("endPersonKey", { organization });
  const { holder, input } = await newPersonKey(id);
  await person.command("keepPersonKey", { organization, input });
  return { id, holder };
}
