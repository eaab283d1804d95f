/** How an issue can come out, the best first. */
export const issueOutcomes = [
  "RESOLVED",
  "PARTLY_RESOLVED",
  "ADVICE_GIVEN",
  "NOT_RESOLVED",
  "NOBODY_FOUND",
  "NO_LONGER_WANTED",
] as const;

export function outcomeOf(value: string) {
  return issueOutcomes.find((one) => one === value);
}
