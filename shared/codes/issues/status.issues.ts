/** Staying legally: visas, permits, asylum, removal. Slug → NSMIv2 codes, only where one truly means the same. */
export const statusIssues = {
  asylum: ["IM-05-00-00-00"],
  "t-visa": [],
  "u-visa": ["IM-12-01-01-00"],
  "trafficking-permit": [],
  "abused-spouse": ["IM-12-01-00-00"],
  "child-permit": [],
  removal: ["IM-01-00-00-00"],
  detention: ["IM-02-00-00-00"],
  "work-permit": ["IM-04-00-00-00"],
  "permanent-residence": [],
  "return-home": [],
  "not-sure": ["IM-00-00-00-00"],
} as const;
