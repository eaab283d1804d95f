/** Clearing a record: charges and convictions for what they were forced to do. Slug → NSMIv2 codes, only where one truly means the same. */
export const recordIssues = {
  clear: ["CR-06-01-00-00"],
  charges: ["CR-08-00-00-00"],
  pardon: ["CR-02-01-00-00", "CR-06-02-00-00"],
  "find-out": [],
  warrants: [],
  "not-sure": ["CR-06-00-00-00"],
} as const;
