import type { JudgedNeed } from "../judged.types.ts";
import { need } from "../need.builder.ts";

const ALL_AT_ONCE = [
  "family-divorce RO REPRESENTATION",
  "family-custody US-CO REPRESENTATION 2027-01-12",
  "record-clear US-CO REPRESENTATION",
  "status-t-visa US REPRESENTATION",
];

/** Asked from the Philippines and Canada, and the needs that hold everything at once. */
export const PHILIPPINES_AND_ALL_AT_ONCE_NEEDS: readonly JudgedNeed[] = [
  need("wages-hong-kong-fil", {
    seed: 3,
    why: "asked from Manila: an office in Hong Kong that works in person only is a poor first call",
    home: "manila",
    asks: ["money-wages HK REPRESENTATION"],
    speaks: "fil en",
    right: { fits: "hong-kong/wages-fil hong-kong/wages-en" },
    acceptable: { "not-remote": "hong-kong/wages-in-person-fil" },
    wrong: {
      full: "hong-kong/wages-full-fil",
      "no-language": "hong-kong/wages-zh",
      "admitted-elsewhere": "manila/wages-fil kuala-lumpur/wages-fil amman/wages-fil toronto/wages-fil",
      "interpreter-represents": "voices/interpreter-fil",
      "out-of-scope": "everything/anything-abroad",
    },
  }),
  need("divorce-philippines-free-fil", {
    seed: 6,
    why: "an annulment in the Philippines, free only: a firm's fee is out",
    home: "manila",
    asks: ["family-divorce PH REPRESENTATION"],
    speaks: "fil en",
    freeOnly: true,
    right: { fits: "manila/family-fil manila/family-fil-woman cebu/family-ceb" },
    wrong: {
      costs: "cebu/family-fee-fil",
      full: "manila/family-full-fil",
      "admitted-elsewhere": "california/family-fil colorado/family-via-es",
      "interpreter-represents": "voices/interpreter-fil",
      "wrong-field": "manila/reunification-fil",
      "out-of-scope": "everything/anything-abroad",
    },
  }),
  need("divorce-philippines-advice-en", {
    seed: 6,
    why: "a colleague in Colorado asks whether a foreign divorce holds in the Philippines",
    home: "colorado",
    asks: ["family-divorce PH ADVICE_TO_COLLEAGUE"],
    speaks: "en",
    right: { "knows-that-law": "manila/family-fil manila/family-fil-woman cebu/family-ceb" },
    acceptable: { costs: "cebu/family-fee-fil", expertise: "leiden/private-international-family" },
    wrong: {
      "admitted-elsewhere": "california/family-fil colorado/family-en london/family-en",
      full: "manila/family-full-fil",
      "wrong-help": "denver-clinic/student-family-es",
      "interpreter-represents": "voices/interpreter-fil",
      "out-of-scope": "everything/anything-abroad",
    },
  }),
  need("case-philippines-council-named-fil", {
    seed: 8,
    why: "the home has named the council: then it is as good a call as the lawyers",
    home: "manila",
    asks: ["case-taking-part PH REPRESENTATION"],
    speaks: "fil",
    alsoTo: "ph-council",
    right: { fits: "manila/case-fil manila/case-fil-woman", "named-by-the-home": "ph-council/case-fil" },
    wrong: {
      "admitted-elsewhere": "california/case-fil california/case-via-fil",
      "wrong-field": "manila/civil-fil cebu/civil-low-fee-fil",
      "state-body-not-named": "ro-agency/case-ro front-range/case-es",
      "out-of-scope": "everything/anything-abroad",
    },
  }),
  need("wages-and-damages-california-fil", {
    seed: 1,
    why: "back in Manila, owed in California: one does both; wages alone in Spanish is a last resort",
    home: "manila",
    asks: ["money-wages US-CA REPRESENTATION", "money-damages US-CA REPRESENTATION 2027-06-30"],
    speaks: "fil",
    right: {
      "fits-several": "california/wages-fil",
      "fits-one-issue": "california/civil-contingency-fil",
    },
    acceptable: { "no-language": "california/wages-es" },
    wrong: {
      "admitted-elsewhere": "colorado/wages-en manila/wages-fil manila/civil-fil texas/civil-contingency-es",
      "wrong-help": "california/civil-en",
      "wrong-field": "california/case-fil",
      "expert-represents": "leiden/loss-of-earnings",
      "interpreter-represents": "voices/interpreter-fil",
      "out-of-scope": "everything/anything-us",
    },
  }),
  need("permit-ontario-fil", {
    why: "Canada's permit for victims: federal there too, so British Columbia's bar will do, New York's will not",
    home: "toronto",
    asks: ["status-trafficking-permit CA-ON REPRESENTATION"],
    speaks: "fil",
    right: { fits: "toronto/immigration-fil" },
    acceptable: {
      "federal-practice": "vancouver/immigration-fil",
      "no-language": "toronto/immigration-ne toronto/immigration-fr",
    },
    wrong: {
      "admitted-elsewhere":
        "new-york/immigration-fil california/immigration-fil-woman london/asylum-en madrid/permit-es",
      "wrong-field": "toronto/wages-fil toronto/family-en",
      "interpreter-represents": "voices/interpreter-fil",
    },
  }),
  need("all-at-once-colorado", {
    seed: "all",
    why: "divorce in Romania, custody and a record in Colorado, a T visa: Romanian first, English will do",
    home: "colorado",
    asks: ALL_AT_ONCE,
    speaks: "ro en",
    right: {
      "fits-several": "colorado/record-and-family-ro",
      "fits-one-issue":
        "colorado/family-ro bucharest/family-ro bucharest/family-woman-ro bucharest/family-ro-it new-york/immigration-ro cluj-firm/family-hu",
    },
    acceptable: {
      limited: "bucharest/family-ro-only colorado/family-en",
      "fits-one-issue":
        "colorado/family-es colorado/family-woman-es colorado/family-woman-en colorado/family-via-es " +
        "colorado/record-es colorado/record-en colorado/immigration-es colorado/immigration-fil " +
        "colorado/accredited-es colorado/accredited-ne new-york/immigration-fil new-york/immigration-ne " +
        "california/immigration-fil-woman california/immigration-ar texas/immigration-es texas/accredited-es",
    },
    wrong: {
      "admitted-elsewhere": "new-york/family-ro chisinau/family-ro new-york/record-en bogota/family-es",
      costs: "denver-firm/family-fee-es cluj-firm/family-fee-ro denver-firm/record-low-fee-en",
      stale: "colorado/family-stale-es colorado/immigration-stale-ne",
      student: "denver-clinic/student-record-es denver-clinic/student-family-es",
      untrained: "denver-firm/family-ne",
      full: "bucharest/family-full-ro colorado/record-full-es",
      paused: "bucharest/family-paused-ro",
      "expert-represents": "leiden/private-international-family",
      "interpreter-represents": "voices/interpreter-ro",
      suspended: "closed-doors/family-es closed-doors/record-es",
      "out-of-scope": "everything/anything-us everything/anything-abroad",
    },
  }),
  need("all-at-once-bucharest-free-ro", {
    seed: "all",
    why: "the same asked from Romania, Romanian only and free only: seven speak it, English alone is no first call",
    home: "bucharest",
    asks: ALL_AT_ONCE,
    speaks: "ro",
    freeOnly: true,
    right: {
      "fits-several": "colorado/record-and-family-ro",
      "fits-one-issue":
        "colorado/family-ro bucharest/family-ro bucharest/family-woman-ro bucharest/family-ro-it new-york/immigration-ro cluj-firm/family-hu",
    },
    acceptable: { limited: "bucharest/family-ro-only" },
    wrong: {
      interpreter: "colorado/family-via-es",
      costs: "cluj-firm/family-fee-ro denver-firm/immigration-fee-es",
      "no-language": "colorado/record-en colorado/record-es colorado/immigration-es colorado/family-es",
      "admitted-elsewhere": "new-york/family-ro chisinau/family-ro",
      untrained: "denver-firm/family-ne",
      "not-remote": "new-york/immigration-in-person-es",
      "out-of-scope": "everything/anything-us everything/anything-abroad",
      "interpreter-represents": "voices/interpreter-ro",
    },
  }),
];
