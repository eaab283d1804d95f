/** Identity and documents. Slug → NSMIv2 codes, only where one truly means the same. */
export const identityIssues = {
  documents: ["FA-02-00-00-00"],
  passport: [],
  "birth-certificate": ["FA-02-00-00-00"],
  "name-change": ["FA-11-00-00-00"],
  nationality: [],
  age: [],
  "not-sure": ["FA-02-00-00-00"],
} as const;
