/** Family and children. Slug → NSMIv2 codes, only where one truly means the same. */
export const familyIssues = {
  divorce: ["FA-06-00-00-00"],
  custody: ["FA-04-00-00-00", "FA-04-04-00-00"],
  reunification: [],
  "child-taken": ["FA-04-01-00-00"],
  "child-support": ["FA-05-00-00-00"],
  "forced-marriage": ["FA-06-04-00-00"],
  property: ["FA-06-01-00-00", "FA-06-05-00-00"],
  "parental-rights": ["FA-14-00-00-00"],
  "foster-care": ["FA-09-00-00-00"],
  guardianship: ["ES-03-00-00-00"],
  paternity: ["FA-12-00-00-00"],
  "not-sure": ["FA-00-00-00-00"],
} as const;
