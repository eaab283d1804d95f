/** Health and benefits. Slug → NSMIv2 codes, only where one truly means the same. */
export const benefitsIssues = {
  "health-coverage": ["BE-03-00-00-00"],
  "health-care": ["HE-02-00-00-00"],
  "mental-health": ["HE-01-01-00-00"],
  disability: ["BE-01-00-00-00"],
  "food-and-cash": ["BE-02-00-00-00"],
  migrants: ["IM-03-00-00-00"],
  school: ["ED-05-00-00-00"],
  "not-sure": ["BE-00-00-00-00"],
} as const;
