import type { JudgedNeed } from "../judged.types.ts";
import { need } from "../need.builder.ts";
import { ASYLUM_WITHOUT_ARABIC, WITHOUT_ARABIC_OR_ROMANIAN } from "./immigration.words.ts";

/** Asylum in the United States, and a status that nobody knows yet: federal practice as well. */
export const ASYLUM_NEEDS: readonly JudgedNeed[] = [
  need("asylum-emergency-ne", {
    seed: 4,
    why: "a hearing within days: three can act in Nepali, so no student and no profile twenty months old",
    home: "colorado",
    asks: ["status-asylum US REPRESENTATION 2026-11-20"],
    speaks: "ne",
    urgency: "EMERGENCY",
    right: { fits: "colorado/accredited-ne", "federal-practice": "new-york/immigration-ne" },
    acceptable: { costs: "texas/immigration-low-fee-ne" },
    wrong: {
      student: "denver-clinic/student-immigration-ne",
      stale: "colorado/immigration-stale-ne",
      paused: "new-york/immigration-paused-ne",
      full: "texas/asylum-full-ne",
      "admitted-elsewhere": "london/asylum-ne toronto/immigration-ne",
      "expert-represents": "leiden/asylum-conditions-asia kathmandu/expert-return-ne",
      "interpreter-represents": "colorado/interpreter-ne voices/interpreter-ne",
      suspended: "closed-doors/immigration-es-fil-ne",
    },
  }),
  need("asylum-free-ne", {
    seed: 4,
    why: "time enough and free only: a supervised student or an old profile before any fee",
    home: "colorado",
    asks: ["status-asylum US REPRESENTATION"],
    speaks: "ne",
    urgency: "CAN_WAIT",
    freeOnly: true,
    right: { fits: "colorado/accredited-ne", "federal-practice": "new-york/immigration-ne" },
    acceptable: { student: "denver-clinic/student-immigration-ne", stale: "colorado/immigration-stale-ne" },
    wrong: {
      costs: "texas/immigration-low-fee-ne",
      paused: "new-york/immigration-paused-ne",
      full: "texas/asylum-full-ne",
      "admitted-elsewhere": "london/asylum-ne toronto/immigration-ne",
      "no-language": "colorado/immigration-es california/immigration-ar",
      "expert-represents": "leiden/asylum-conditions-asia",
    },
  }),
  need("asylum-ar", {
    seed: 4,
    why: "one lawyer in the country speaks Arabic; after them, whoever is free and works remotely",
    home: "colorado",
    asks: ["status-asylum US REPRESENTATION"],
    speaks: "ar",
    right: { "federal-practice": "california/immigration-ar" },
    acceptable: {
      "no-language": `${ASYLUM_WITHOUT_ARABIC} new-york/immigration-ro`,
    },
    wrong: {
      "admitted-elsewhere": "bucharest/permit-en",
      "interpreter-represents": "voices/interpreter-ne",
      costs: "denver-firm/immigration-fee-es california/immigration-fee-fil",
      student: "denver-clinic/student-immigration-es denver-clinic/student-immigration-ne",
      stale: "colorado/immigration-stale-ne",
      "out-of-scope": "everything/anything-us",
    },
  }),
  need("asylum-expert-en", {
    seed: 4,
    why: "an expert's opinion needs no admission; a lawyer without it is no expert, a full expert no help",
    home: "colorado",
    asks: ["status-asylum US EXPERT_OPINION 2027-01-20"],
    speaks: "en",
    right: { expertise: "leiden/asylum-conditions-africa leiden/asylum-conditions-asia kathmandu/expert-return-ne" },
    acceptable: { "near-field": "denver-clinic/professor-immigration-en" },
    wrong: {
      full: "leiden/full-conditions-africa",
      "wrong-field": "leiden/trafficking-indicators leiden/loss-of-earnings",
      "wrong-help": "colorado/immigration-es colorado/accredited-ne london/asylum-en",
      "out-of-scope": "everything/anything-us everything/anything-abroad",
      "interpreter-represents": "voices/interpreter-ne",
    },
  }),
  need("status-not-sure-ro", {
    why: "nobody knows which status yet; one in the country speaks Romanian, Romania's own cannot advise on it",
    home: "colorado",
    asks: ["status-not-sure US BRIEF_SERVICE"],
    speaks: "ro",
    right: { "federal-practice": "new-york/immigration-ro" },
    acceptable: {
      "no-language": `${WITHOUT_ARABIC_OR_ROMANIAN} california/immigration-ar new-york/removal-es`,
    },
    wrong: {
      "admitted-elsewhere": "bucharest/permit-en bucharest/permit-hi milan/permit-en",
      costs: "denver-firm/immigration-fee-es california/immigration-fee-fil texas/immigration-low-fee-ne",
      student: "denver-clinic/student-immigration-es denver-clinic/student-immigration-ne",
      stale: "colorado/immigration-stale-ne",
      "not-remote": "new-york/immigration-in-person-es",
    },
  }),
];
