import { openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Everybody of home may see how long they are waited for; coordinators set it. */
export const answerTimePolicy: SlicePolicy = {
  commands: { setAnswerTimes: openAtHomeTo("COORDINATOR") },
  parts: {
    AnswerTime: ["kind", "urgency", "minutes", "isWorkingTime"],
    AnswerTimesPayload: ["answerTimes", "problems"],
  },
};
