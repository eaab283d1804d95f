import { randomUUID } from "node:crypto";
import { printRecoveryKey, readRecoveryKey, recoveryReader } from "#shared/seal/recovery-key.ts";
import type { Actor } from "../context.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { endPersonKey } from "../person-key/end-person-key.ts";
import { asReader, type CaseCommand, give, type Keyed, keyed, sealAt, sealed, types } from "./case-file.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

/** A key on paper, as its page would make it. */
export async function newPaper(need: string) {
  const read = await readRecoveryKey(await printRecoveryKey());
  if (!read.ok) throw new Error("a key on paper that cannot be read");
  return recoveryReader(`recovery:${need}`, read.key);
}

/** New keys, whatever keys they had. */
async function keyedAnew(desk: PartnerDesk, actor: Actor): Promise<Keyed> {
  const given = { organization: desk.organization, idempotencyKey: randomUUID() };
  await endPersonKey(desk.context(actor), given);
  return keyed(desk, actor);
}

async function toSeal(desk: PartnerDesk) {
  const need = await postAllAtOnce(desk);
  const [by, colleague] = [await keyedAnew(desk, desk.coordinator), await keyedAnew(desk, desk.advocate)];
  return { need, by, readers: [by, colleague].map(asReader) };
}

const contact = { section: "SAFE_CONTACT", piece: 1 };

async function taken(desk: PartnerDesk) {
  const given = await toSeal(desk);
  await sealAt({ desk, as: desk.coordinator }, given);
  return { need: given.need, ...contact };
}

/** Given by a coordinator, who has sealed for themselves and a colleague. */
export const caseFileCases: Readonly<Record<CaseCommand, Case>> = {
  keepRecoveryKey: {
    types: types.keepRecoveryKey,
    ready: async (desk) => {
      const need = await postAllAtOnce(desk);
      return { need, sealing: (await newPaper(need)).sealing };
    },
  },
  sealSection: {
    types: types.sealSection,
    ready: async (desk) => {
      const given = await toSeal(desk);
      return { need: given.need, input: { ...contact, part: JSON.stringify(await sealed(given)) } };
    },
  },
  takeSection: { types: types.takeSection, ready: taken },
  confirmOpened: {
    types: types.confirmOpened,
    ready: async (desk) => {
      const given = await taken(desk);
      await give({ desk, as: desk.coordinator }, "takeSection", given);
      return { ...given, version: 1 };
    },
  },
};
