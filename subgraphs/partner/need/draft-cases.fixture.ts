import { organization, type PartnerDesk } from "../partner.fixture.ts";
import { command, postAllAtOnce } from "./need.fixture.ts";

type Case = { types: Record<string, string>; ready(desk: PartnerDesk): Promise<Record<string, unknown>> };

async function begun(desk: PartnerDesk): Promise<string> {
  const { need } = await command({ desk, as: desk.advocate }, "draftNeed", { input: { languages: ["es"] } });
  return need?.id ?? "";
}

/** Of drafts, and of needs that wait to leave; given by a coordinator. */
export const draftCases: Readonly<Record<string, Case>> = {
  draftNeed: {
    types: { organization: "ID!", input: "DraftNeedInput!" },
    ready: async () => ({ organization, input: { urgency: "SOON" } }),
  },
  reviseDraft: {
    types: { need: "ID!", input: "DraftNeedInput!" },
    ready: async (desk) => ({ need: await begun(desk), input: { urgency: "SOON" } }),
  },
  sendNeedNow: {
    types: { need: "ID!" },
    ready: async (desk) => ({ need: await postAllAtOnce(desk, { leavesAfterSeconds: 60 }) }),
  },
};
