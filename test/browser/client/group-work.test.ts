import { describe, expect, it } from "@jest/globals";
import { groupWork } from "../../../web/client/work/group-work.ts";

type Step = "LOOK_FURTHER" | "FINISH_DRAFT";
const waiting = (step: Step, urgency: "EMERGENCY" | "SOON" = "SOON") => ({ side: "ME" as const, step, urgency });

describe("lines of which the same is to be done", () => {
  it("stand together, and those needed today apart: they lift nothing above what comes before it", () => {
    const today = waiting("LOOK_FURTHER", "EMERGENCY");
    const draft = waiting("FINISH_DRAFT");
    const unfound = [waiting("LOOK_FURTHER"), waiting("LOOK_FURTHER")];
    expect(groupWork([today, draft, ...unfound])).toEqual([[today], [draft], unfound]);
  });
});
