/** What somebody who asks is to an object, from the farthest to the nearest. Each stands alone: none includes another. */
export const relations = ["nobody", "network", "fitting", "introduced", "permitted", "home", "self"] as const;
export type Relation = (typeof relations)[number];
