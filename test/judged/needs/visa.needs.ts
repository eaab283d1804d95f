import type { JudgedNeed } from "../judged.types.ts";
import { need } from "../need.builder.ts";
import { EVERYONE_AT_EASE } from "./immigration.words.ts";

/** Visas for survivors and their families in the United States: federal practice, so any state's bar will do. */
export const VISA_NEEDS: readonly JudgedNeed[] = [
  need("t-visa-es", {
    seed: 4,
    why: "immigration is federal: a Texan is as good as a neighbour, an accredited representative as a lawyer",
    home: "colorado",
    asks: ["status-t-visa US REPRESENTATION"],
    speaks: "es",
    right: {
      fits: "colorado/immigration-es colorado/accredited-es texas/accredited-es",
      "federal-practice": "texas/immigration-es",
    },
    acceptable: {
      costs: "denver-firm/immigration-fee-es",
      student: "denver-clinic/student-immigration-es",
      "not-remote": "new-york/immigration-in-person-es",
    },
    wrong: {
      suspended: "closed-doors/immigration-es-fil-ne",
      "out-of-scope": "everything/anything-us",
      "wrong-field": "new-york/removal-es",
      "no-language": "colorado/immigration-fil colorado/accredited-ne new-york/immigration-ro",
      "admitted-elsewhere": "madrid/permit-es mexico/reunification-es",
      "expert-represents": "leiden/trafficking-indicators",
      "wrong-help": "denver-clinic/professor-immigration-en",
    },
  }),
  need("t-visa-colorado-fil", {
    seed: 4,
    why: "the place is Colorado, the practice federal: Tagalog decides, not the state of the bar",
    home: "colorado",
    asks: ["status-t-visa US-CO REPRESENTATION"],
    speaks: "fil",
    right: {
      fits: "colorado/immigration-fil",
      "federal-practice": "new-york/immigration-fil california/immigration-fil-woman",
    },
    acceptable: { costs: "california/immigration-fee-fil" },
    wrong: {
      "admitted-elsewhere": "toronto/immigration-fil vancouver/immigration-fil manila/reunification-fil",
      suspended: "closed-doors/immigration-es-fil-ne",
      "out-of-scope": "everything/anything-us",
      "interpreter-represents": "voices/interpreter-fil",
      "no-language": "colorado/immigration-es colorado/accredited-es",
    },
  }),
  need("t-visa-in-person-es", {
    why: "wants to meet in person, in Colorado: an office in New York that does not work remotely is the worst of all",
    home: "colorado",
    asks: ["status-t-visa US-CO REPRESENTATION"],
    speaks: "es",
    inPerson: true,
    right: { fits: "colorado/immigration-es colorado/accredited-es" },
    acceptable: {
      costs: "denver-firm/immigration-fee-es",
      student: "denver-clinic/student-immigration-es",
      "federal-practice": "texas/immigration-es texas/accredited-es",
    },
    wrong: {
      "not-remote": "new-york/immigration-in-person-es",
      "no-language": "colorado/immigration-fil colorado/accredited-ne",
      suspended: "closed-doors/immigration-es-fil-ne",
      "out-of-scope": "everything/anything-us",
    },
  }),
  need("reunification-united-states-free-fil", {
    seed: 5,
    why: "family of a T visa's holder: filed in the United States, so Manila's own lawyers cannot; one organization is shut out",
    home: "manila",
    asks: ["family-reunification US REPRESENTATION"],
    speaks: "fil",
    freeOnly: true,
    notTo: "new-york",
    right: { fits: "colorado/immigration-fil california/immigration-fil-woman" },
    acceptable: {
      "no-language": "colorado/immigration-es colorado/accredited-es california/immigration-ar texas/immigration-es",
    },
    wrong: {
      costs: "california/immigration-fee-fil",
      "outside-audience": "new-york/immigration-fil new-york/immigration-ne new-york/immigration-ro",
      "admitted-elsewhere": "manila/reunification-fil toronto/immigration-fil cebu/reunification-ceb",
      "state-body-not-named": "ph-council/reunification-fil",
      paused: "manila/reunification-paused-fil",
      "wrong-help": "denver-clinic/professor-immigration-en",
    },
  }),
  need("u-visa-free-es", {
    seed: 4,
    why: "a U visa, free only: four do it for nothing in Spanish",
    home: "colorado",
    asks: ["status-u-visa US REPRESENTATION"],
    speaks: "es",
    freeOnly: true,
    right: {
      fits: "colorado/immigration-es colorado/accredited-es texas/accredited-es",
      "federal-practice": "texas/immigration-es",
    },
    acceptable: {
      student: "denver-clinic/student-immigration-es",
      "not-remote": "new-york/immigration-in-person-es",
    },
    wrong: {
      costs: "denver-firm/immigration-fee-es",
      "wrong-field": "new-york/removal-es",
      "no-language": "colorado/immigration-fil new-york/immigration-fil california/immigration-ar",
      "wrong-help": "denver-clinic/professor-immigration-en",
      "expert-represents": "leiden/trafficking-indicators",
      suspended: "closed-doors/immigration-es-fil-ne",
    },
  }),
  need("t-visa-co-counsel-en", {
    seed: 4,
    why: "a firm in Texas seeks a second counsel: anybody of this practice who speaks English and takes no fee",
    home: "texas",
    asks: ["status-t-visa US CO_COUNSEL"],
    speaks: "en",
    right: {
      fits: `${EVERYONE_AT_EASE} denver-clinic/professor-immigration-en`,
    },
    acceptable: {
      costs: "denver-firm/immigration-fee-es california/immigration-fee-fil texas/immigration-low-fee-ne",
      "not-remote": "new-york/immigration-in-person-es",
      stale: "colorado/immigration-stale-ne",
    },
    wrong: {
      "wrong-help": "denver-clinic/student-immigration-es denver-clinic/student-immigration-ne",
      "wrong-field": "new-york/removal-es texas/family-es",
      "admitted-elsewhere": "toronto/immigration-fil london/asylum-en",
      paused: "new-york/immigration-paused-ne",
    },
  }),
  need("t-visa-only-colorado-es", {
    why: "the need may reach three organizations only, whatever the others could do",
    home: "colorado",
    asks: ["status-t-visa US-CO REPRESENTATION"],
    speaks: "es",
    onlyTo: "colorado denver-firm denver-clinic",
    right: { fits: "colorado/immigration-es colorado/accredited-es" },
    acceptable: {
      costs: "denver-firm/immigration-fee-es",
      student: "denver-clinic/student-immigration-es",
    },
    wrong: {
      "outside-audience": "texas/immigration-es texas/accredited-es new-york/immigration-in-person-es",
      "no-language": "colorado/immigration-fil colorado/accredited-ne",
      "interpreter-represents": "colorado/interpreter-ne",
      suspended: "closed-doors/immigration-es-fil-ne",
    },
  }),
  need("t-visa-advice-manila", {
    seed: 4,
    why: "a colleague in Manila asks about United States law: whoever practises it and speaks English or Tagalog",
    home: "manila",
    asks: ["status-t-visa US ADVICE_TO_COLLEAGUE"],
    speaks: "en fil",
    urgency: "CAN_WAIT",
    right: {
      "knows-that-law": `${EVERYONE_AT_EASE} denver-clinic/professor-immigration-en`,
    },
    acceptable: {
      costs: "denver-firm/immigration-fee-es california/immigration-fee-fil texas/immigration-low-fee-ne",
      stale: "colorado/immigration-stale-ne",
      expertise: "leiden/trafficking-indicators",
    },
    wrong: {
      "admitted-elsewhere": "toronto/immigration-fil vancouver/immigration-fil manila/reunification-fil",
      "not-remote": "new-york/immigration-in-person-es",
      "wrong-help": "denver-clinic/student-immigration-es",
      "interpreter-represents": "voices/interpreter-fil",
      paused: "new-york/immigration-paused-ne",
    },
  }),
];
