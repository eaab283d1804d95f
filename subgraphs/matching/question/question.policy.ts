/** Only the home may ask: somebody of the organization that holds the need and that made the profile. */
export function mayAsk(
  asker: { organization: string } | undefined,
  need: { partition: string | undefined; home: string },
): boolean {
  return asker !== undefined && asker.organization === need.partition && need.home === need.partition;
}
