/** Money owed to them, and debts put on them. Slug → NSMIv2 codes, only where one truly means the same. */
export const moneyIssues = {
  damages: [],
  judgment: [],
  wages: [],
  restitution: [],
  "victim-compensation": [],
  debts: ["MO-12-01-00-00"],
  "debt-bondage": [],
  "identity-theft": ["MO-06-00-00-00"],
  "work-injury": ["WO-07-00-00-00"],
  taxes: ["MO-09-00-00-00"],
  "not-sure": ["MO-00-00-00-00"],
} as const;
