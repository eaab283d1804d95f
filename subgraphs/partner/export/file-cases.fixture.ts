import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { organization, type PartnerDesk } from "../partner.fixture.ts";
import { bringIn, fileOfNeeds } from "./export.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

async function broughtIn(desk: PartnerDesk): Promise<string> {
  const { needs } = await bringIn({ desk, as: desk.advocate }, fileOfNeeds);
  return needs?.[0]?.id ?? "";
}

async function withdrawn(desk: PartnerDesk): Promise<string> {
  const need = await postAllAtOnce(desk);
  await command({ desk, as: desk.advocate }, "withdrawNeed", { need });
  return need;
}

/** Of needs that leave as files, come in from them, are kept and erased; given by a coordinator. */
export const fileCases: Readonly<Record<string, Case>> = {
  openNeed: { types: { need: "ID!" }, ready: async (desk) => ({ need: await broughtIn(desk) }) },
  exportNeed: {
    types: { need: "ID!", form: "ExportForm!" },
    ready: async (desk) => ({ need: await postAllAtOnce(desk), form: "JSON" }),
  },
  importNeeds: {
    types: { organization: "ID!", form: "ExportForm!", text: "String!" },
    ready: async () => ({ organization, form: "JSON", text: fileOfNeeds }),
  },
  setRetention: {
    types: { organization: "ID!", input: "RetentionInput!" },
    ready: async () => ({ organization, input: { closedNeedsDays: 90, shownDays: 180 } }),
  },
  eraseNeed: { types: { need: "ID!" }, ready: async (desk) => ({ need: await withdrawn(desk) }) },
};
