import type { NeedFields } from "../need/check-need.ts";
import { dayAfter } from "./demo-day.ts";

/** The organization that holds it, and the word code by which it is found there. */
export const allAtOnceHome = "colorado";
export const allAtOnceReference = "lantern-cedar-sunrise";

export function isAllAtOnce(need: { reference: string }): boolean {
  return need.reference === allAtOnceReference;
}

const hearingInDays = 24;

/** One survivor, two countries, four matters at the same time: the need that the whole network is tried with. */
export function allAtOnceNeed(now: Date): NeedFields {
  const help = "REPRESENTATION";
  return {
    issues: [
      { issue: "family-divorce", jurisdiction: "RO", help },
      {
        issue: "family-custody",
        jurisdiction: "US-CO",
        help,
        due: { on: dayAfter(now, hearingInDays), kind: "HEARING" },
      },
      { issue: "record-clear", jurisdiction: "US-CO", help },
      { issue: "status-t-visa", jurisdiction: "US", help },
    ],
    languages: ["ro", "es", "en"],
    urgency: "SOON",
    audience: { everyone: true },
    preferences: { traits: [], freeOnly: false, inPerson: false },
    exploitation: ["ForcedLabour", "SexualExploitation", "ForcedMarriage"],
  };
}
