/** What the arguments that every command or list has are for. */
export const idempotencyKeyDescription =
  "A new text of 1 to 100 characters for each command; sent again with the same command, it is done only once.";
export const firstDescription = "How many, at most 100.";
export const afterDescription = "The cursor after which the page begins.";
export const spokenSideDescription =
  "For which side, for whoever is on both; without it, that of the responder. Nobody speaks for a side that is not theirs.";
