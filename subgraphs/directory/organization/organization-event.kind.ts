/** What happens to an organization's membership, with its meaning. */
export const organizationEventMeanings = {
  IMPORTED: "Came with the bundle the directory began with",
  ADMITTED: "Was taken in, or sent newer statements",
  SUSPENDED: "Was suspended by the network's signed word",
  REKEYED: "Changed its keys",
  REMOVED: "Was taken off the list",
  HELD: "Was stopped at once by an operator; everybody takes it as not active",
  RELEASED: "An operator let it take part again",
} as const;
export type OrganizationEventKind = keyof typeof organizationEventMeanings;
