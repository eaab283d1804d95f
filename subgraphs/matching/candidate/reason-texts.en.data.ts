import type { ReasonWording } from "./reason-wording.ts";

export const englishReasonTexts: ReasonWording = {
  isReviewed: true,
  criteria: {
    ISSUE_FIT: "They take on this kind of legal issue in that place, in the way you asked for.",
    EXACT_ADMISSION: "They may practise in that very place, or need no admission for this kind of help.",
    LANGUAGE: "They share a language with the survivor.",
    COST: "They help free of charge.",
    AVAILABILITY: "They have room to take somebody on.",
    FRESHNESS: "They have said lately that all this is still current.",
    TRAINING: "They are trained in working with survivors of trafficking.",
    REMOTE: "They can work from a distance, are in that place, or need not meet anybody for this.",
    PREFERENCE: "They are what the survivor would rather have.",
    PROFESSION: "Their profession is the one that this kind of help calls for.",
  },
  cautions: {
    NO_SHARED_LANGUAGE: "They share no language with the survivor: an interpreter must be found.",
    INTERPRETER_ONLY: "They speak with the survivor through an interpreter only.",
    NOT_REMOTE: "They do not work from a distance and may be far from the place.",
    COSTS_MONEY: "They ask for money: agree on the cost first.",
    NOT_CONFIRMED_LATELY: "They have not said for three months or more that all this is still current: ask first.",
    LIMITED_PLACES: "They have few places left.",
    NATIONAL_ADMISSION_ONLY:
      "They are admitted elsewhere in the country, which is enough for this issue only because the whole country regulates it.",
    ISSUE_UNSURE: "It is not known yet which legal issue this is, so they may turn out not to take it on.",
    STUDENT_SUPERVISED: "They are a student and act through a supervisor.",
    NOT_TRAINED: "They have no training in working with survivors of trafficking.",
    PREFERENCE_NOT_MET: "They are not all that the survivor would rather have, or do not say so.",
  },
};
