/** Where an edition stands. */
export const editionStateMeanings = {
  CALLED: "Organizations are asked whether they take part",
  COUNTING: "Those who take part count, and send what only their sum makes readable",
  PUBLISHED: "Published, for good",
  FAILED: "Too few took part, or what came did not fit together; nothing was published",
  CANCELLED: "Called off before anything was published",
} as const;
export type EditionState = keyof typeof editionStateMeanings;

/** Where a round stands. */
export const roundStateMeanings = {
  OPEN: "Shares are awaited",
  COMPLETE: "Everybody's share came",
  ABANDONED: "Somebody's share did not come, or did not fit; nothing of it can be read",
} as const;
export type RoundState = keyof typeof roundStateMeanings;

/** Why a share, or a word about an edition, was not taken. */
export const shareRefusalMeanings = {
  WRONG_FORMAT: "It cannot be read",
  WRONG_LENGTH: "It has more or fewer cells than the catalogue",
  WRONG_PARTICIPANTS: "It was made for other participants than those of the round",
  SECOND_SHARE: "The round has this organization's share already",
  TOO_LATE: "The round had ended",
  OTHER_ROUND: "It is for another round than the one that is open",
  NOT_PARTICIPANT: "The organization does not take part in the round",
  UNKNOWN_EDITION: "There is no such edition",
  JOINING_ENDED: "The edition does not take participants any more",
  TOO_MANY_JOINED: "As many take part as an edition can have",
} as const;
export type ShareRefusal = keyof typeof shareRefusalMeanings;

/** Why an edition failed. */
export const editionFailureMeanings = {
  TOO_FEW_JOINED: "Fewer than three organizations took part",
  TOO_FEW_LEFT: "Fewer than three organizations were left for a second round",
  SECOND_ROUND_FAILED: "Somebody's share was missing in the second round too",
  SUM_IMPLAUSIBLE: "The sum cannot be one of counts: somebody's share does not fit the others",
} as const;
export type EditionFailure = keyof typeof editionFailureMeanings;
