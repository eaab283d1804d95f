/** Where an edition stands at one organization. */
export const editionPartStateMeanings = {
  CALLED: "The organization is asked whether it takes part",
  JOINED: "It takes part",
  LEFT: "It does not take part any more",
  SENT: "Its masked counts were sent",
  DECLINED: "It takes part, and did not answer the last round: the round's code says why",
  PUBLISHED: "The edition is published",
  FAILED: "The edition came to nothing, or was called off",
} as const;
export type EditionPartState = keyof typeof editionPartStateMeanings;

/** Why a round is not answered. */
export const roundRefusalMeanings = {
  NOT_CALLED: "No edition of this name was called here",
  ENDED: "The edition has ended",
  NOT_JOINED: "No coordinator of the organization has joined the edition",
  TOO_LATE: "Its time was over when it was heard",
  CATALOGUE_UNKNOWN: "It asks for other tables than those that are known here, or than were called for",
  EPSILON_RAISED: "It asks for less privacy than was called for",
  PERIOD_DIFFERS: "It asks for another period, or another cut-off, than was called for",
  PERIOD_NOT_SETTLED: "Its period has no final counts yet",
  TOO_FEW: "Fewer than three organizations take part in it",
  NOT_AMONG_THEM: "The organization is not among those who take part in it",
  PARTICIPANTS_MIXED_UP:
    "Somebody is named twice, or out of order, or the number of those who may collude is not theirs",
  ORGANIZATION_UNKNOWN: "Somebody takes part who is not known here, or who is suspended",
  MASKING_KEY: "Somebody's masking key is not the one of their signed record, or cannot be used",
  ROUNDS_SPENT: "Two rounds of its period were answered already",
  LEDGER_RESTORED:
    "An older state of the organization's data was put back, and what its period has cost since then is not known",
  BUDGET_SPENT: "Nothing is left of what the period may cost of privacy",
} as const;
export type RoundRefusal = keyof typeof roundRefusalMeanings;
