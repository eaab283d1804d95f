/** Safety from violence, threats and exposure. Slug → NSMIv2 codes, only where one truly means the same. */
export const safetyIssues = {
  "protection-order": ["FA-07-01-00-00"],
  "domestic-violence": ["FA-07-00-00-00"],
  harassment: ["TO-05-00-00-00"],
  address: [],
  "witness-protection": [],
  images: [],
  leaving: [],
  "not-sure": [],
} as const;
