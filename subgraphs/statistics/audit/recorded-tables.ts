/**
 * Tables whose changes cannot be committed without an audit entry. What was refused is not among them: its entry is
 * written with it, and nothing is made of it.
 */
export const recordedTables = [
  "edition",
  "edition_participant",
  "edition_round",
  "edition_share",
  "edition_table",
  "edition_file",
  "command",
] as const;
