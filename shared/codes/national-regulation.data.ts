import type { NationalRegulation } from "./national-regulation.ts";

const immigrationPractice = [
  "status-asylum",
  "status-t-visa",
  "status-u-visa",
  "status-trafficking-permit",
  "status-abused-spouse",
  "status-child-permit",
  "status-removal",
  "status-detention",
  "status-work-permit",
  "status-permanent-residence",
  "status-not-sure",
  "family-reunification",
] as const;

export interface FederalPractice extends NationalRegulation {
  readonly codes: readonly string[];
}

/** Practices that a federation regulates as a whole although its parts admit lawyers. Only what a source says. */
export const federalPractices: readonly FederalPractice[] = [
  {
    country: "US",
    national: true,
    codes: immigrationPractice,
    law: "8 CFR 1292.1 (with 8 CFR 1.2: an attorney is a member of the bar of any State)",
    source: "https://www.ecfr.gov/current/title-8/section-1292.1",
  },
];
