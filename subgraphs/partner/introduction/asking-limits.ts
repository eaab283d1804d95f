/**
 * How much one home may ask at a time: what it began in the last day, and what still waits for a word. The same numbers
 * hold where it is taken in, so that a home which was taken over can do no more than one that keeps to them.
 */
export const maxAskedOfResponder = 20;
export const maxAskedOfOrganization = 300;

export const askedWithinMs = 24 * 60 * 60 * 1000;

/** States in which somebody's word is waited for before anything was accepted. */
export const waitingStates = ["REQUESTED", "OFFERED", "CONFLICT_CHECK", "CLEARED", "RESERVED"] as const;
