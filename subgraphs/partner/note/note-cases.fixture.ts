import { requested } from "../introduction/introduction-cases.fixture.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { giveNote, newSealer, sealNote } from "./note.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

/** From the coordinator, who answers for a responder of the same organization, to the advocate. */
async function sealed(desk: PartnerDesk): Promise<{ introduction: string; part: string }> {
  const { introduction } = await requested(desk);
  const [from, advocate] = [await newSealer(desk, desk.coordinator), await newSealer(desk, desk.advocate)];
  return { introduction, part: await sealNote({ introduction, from, to: [from, advocate] }) };
}

/** Of one organization that stands on both sides, given by its coordinator. */
export const noteCases: Readonly<Record<string, Case>> = {
  writeNote: { types: { introduction: "ID!", part: "String!" }, ready: sealed },
  takeNote: {
    types: { introduction: "ID!", number: "Int!" },
    ready: async (desk) => {
      const given = await sealed(desk);
      await giveNote({ desk, as: desk.coordinator }, "writeNote", given);
      return { introduction: given.introduction, number: 1 };
    },
  },
};
