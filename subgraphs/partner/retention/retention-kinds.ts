/** The deadline of the next look for what is kept no longer: one for all. */
export const retentionLook = { kind: "retention.look", subject: "all" } as const;

/** The deadline of a need that is to be erased. */
export const retentionNeed = "retention.need";
