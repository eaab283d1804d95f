/** Whether one admission lets somebody practise this legal issue in the whole country, and where that is written. */
export interface NationalRegulation {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly national: boolean;
  /** The provision relied on, e.g. `8 CFR 1292.1`. */
  readonly law: string;
  /** URL of the provision. */
  readonly source: string;
}

export interface FederalPractice extends NationalRegulation {
  readonly codes: readonly string[];
}

const immigrationPractice = [
  "status-asylum",
  "status-child-permit",
  "status-removal",
  "status-detention",
  "status-work-permit",
  "status-permanent-residence",
  "status-not-sure",
  "family-reunification",
] as const;

/**
 * Practices that a country regulates as a whole although its parts admit lawyers: only what a source says (read in its
 * stored copy on 2026-11-22). T and U visas exist in the United States alone.
 */
export const federalPractices: readonly FederalPractice[] = [
  {
    country: "US",
    national: true,
    codes: [...immigrationPractice, "status-t-visa", "status-u-visa", "status-abused-spouse"],
    law: "8 CFR 1292.1(a)(1) with 8 CFR 1001.1(f): an attorney of the bar of any State",
    source: "https://www.ecfr.gov/current/title-8/section-1292.1",
  },
  {
    country: "CA",
    national: true,
    codes: [...immigrationPractice, "status-trafficking-permit"],
    law: "Immigration and Refugee Protection Act, section 91(2): a member of a law society of a province",
    source: "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-91.html",
  },
  {
    country: "GB",
    national: true,
    codes: [...immigrationPractice, "status-trafficking-permit", "status-abused-spouse"],
    law: "Immigration and Asylum Act 1999, section 84(2): a member of a designated professional body",
    source: "https://www.legislation.gov.uk/ukpga/1999/33/section/84",
  },
];
