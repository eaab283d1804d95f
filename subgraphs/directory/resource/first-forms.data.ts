import type { FirstResource } from "./first-resource.ts";

const immigration = {
  kind: "FORM",
  publisher: "U.S. Citizenship and Immigration Services",
  year: null,
  jurisdictions: ["US"],
  language: "en",
} as const;

/** Papers to fill in. They change often, so no year is told. */
export const firstForms: readonly FirstResource[] = [
  {
    ...immigration,
    title: "Form I-914, Application for T Nonimmigrant Status",
    url: "https://www.uscis.gov/i-914",
    issues: ["status-t-visa"],
  },
  {
    ...immigration,
    title: "Form I-918, Petition for U Nonimmigrant Status",
    url: "https://www.uscis.gov/i-918",
    issues: ["status-u-visa"],
  },
  {
    ...immigration,
    title: "Form I-589, Application for Asylum and for Withholding of Removal",
    url: "https://www.uscis.gov/i-589",
    issues: ["status-asylum", "status-removal"],
  },
  {
    ...immigration,
    title: "Form I-360, Petition for Amerasian, Widow(er), or Special Immigrant",
    url: "https://www.uscis.gov/i-360",
    issues: ["status-abused-spouse", "status-child-permit"],
  },
  {
    ...immigration,
    title: "Form I-765, Application for Employment Authorization",
    url: "https://www.uscis.gov/i-765",
    issues: ["status-work-permit"],
  },
  {
    ...immigration,
    title: "Form I-485, Application to Register Permanent Residence or Adjust Status",
    url: "https://www.uscis.gov/i-485",
    issues: ["status-permanent-residence"],
  },
  {
    ...immigration,
    title: "Form I-730, Refugee/Asylee Relative Petition",
    url: "https://www.uscis.gov/i-730",
    issues: ["family-reunification", "status-asylum"],
  },
  {
    ...immigration,
    title: "Form I-192, Application for Advance Permission to Enter as a Nonimmigrant",
    url: "https://www.uscis.gov/i-192",
    issues: ["status-t-visa", "status-u-visa"],
  },
  {
    ...immigration,
    title: "Form I-912, Request for Fee Waiver",
    url: "https://www.uscis.gov/i-912",
    issues: ["status-permanent-residence", "status-not-sure"],
  },
  {
    kind: "FORM",
    title: "National referral mechanism: report modern slavery as a first responder",
    publisher: "United Kingdom, Home Office",
    year: null,
    url: "https://www.modernslavery.gov.uk/",
    issues: ["case-recognition", "case-report"],
    jurisdictions: ["GB"],
    language: "en",
  },
];
