/** The criminal case against those who exploited them. Slug → NSMIv2 codes, only where one truly means the same. */
export const caseIssues = {
  "taking-part": ["CR-01-00-00-00"],
  report: [],
  recognition: ["RI-16-00-00-00"],
  lawyer: [],
  privacy: [],
  "no-charges": [],
  "not-sure": ["CR-00-00-00-00"],
} as const;
