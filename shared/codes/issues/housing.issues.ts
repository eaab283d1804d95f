/** Housing. Slug → NSMIv2 codes, only where one truly means the same. */
export const housingIssues = {
  eviction: ["HO-02-00-00-00"],
  emergency: ["HO-13-00-00-00"],
  assistance: ["HO-03-00-00-00"],
  renting: ["HO-06-00-00-00"],
  "leave-lease": [],
  "not-sure": ["HO-00-00-00-00"],
} as const;
