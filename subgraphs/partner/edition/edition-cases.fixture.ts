import type { PartnerDesk } from "../partner.fixture.ts";
import { called, callOf, editionCommand, maskingNetwork, statisticsVoice } from "./edition.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

const types = { organization: "ID!", edition: "ID!" };

async function callEdition(desk: PartnerDesk, edition: string): Promise<Record<string, unknown>> {
  await desk.database.pool.query("delete from inbox_sender where sender = 'centre'");
  await statisticsVoice(desk, await maskingNetwork()).tell(called(callOf(edition)));
  return { organization: desk.organization, edition };
}

/** An edition each that the centre has called. */
export const editionCases: Readonly<Record<string, Case>> = {
  joinEdition: { types, ready: (desk) => callEdition(desk, "2026-Q3") },
  leaveEdition: {
    types,
    ready: async (desk) => {
      const given = await callEdition(desk, "2026-Q3-2");
      await editionCommand({ desk }, "joinEdition", "2026-Q3-2");
      return given;
    },
  },
};
