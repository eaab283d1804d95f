/**
 * Where a command can be when everything ends: its key claimed and nothing done, everything written and nothing
 * committed, everything committed and nothing answered.
 */
export const commandPoints = ["claimed", "written", "committed"] as const;
export type CommandPoint = (typeof commandPoints)[number];
